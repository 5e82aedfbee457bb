const FAMILY = 'Familjen Grotesk Variable'
let css: Promise<string> | null = null

/**
 * The sign face as an `@font-face` rule with its data, for pictures that leave the site. Loaded at the first picture; one
 * that could not be loaded is asked for again next time.
 */
export function fontCss(): Promise<string> {
  css ??= load().catch(error => {
    css = null
    throw error
  })
  return css
}

async function load(): Promise<string> {
  const url = new URL('../../app/fonts/familjen-grotesk-latin-wght-normal.woff2', import.meta.url)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`font answered ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return `@font-face{font-family:'${FAMILY}';font-weight:400 700;src:url(data:font/woff2;base64,${toBase64(bytes)}) format('woff2')}`
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
