/** Where the choice is kept: `light`, `dark`, or nothing for the system's. */
export const THEME_KEY = 'rk.theme'

/**
 * Sets `data-theme` before anything is painted. One constant string, so that its hash can stand in the content security
 * policy; without scripts the style sheet follows the system by itself.
 */
export const themeScript = `(()=>{let t;try{t=localStorage.getItem('${THEME_KEY}')}catch{}document.documentElement.dataset.theme=t==='light'||t==='dark'?t:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light'})()`
