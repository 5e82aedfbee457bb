import localFont from 'next/font/local'

/** Headings, signs, interface. Familjen Grotesk, SIL OFL 1.1 (fonts/LICENSE-familjen-grotesk.txt). */
export const signFace = localFont({
  src: './fonts/familjen-grotesk-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-sign',
  adjustFontFallback: 'Arial',
})

/** Reading text. Literata, SIL OFL 1.1 (fonts/LICENSE-literata.txt). */
export const readFace = localFont({
  src: './fonts/literata-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-read',
  adjustFontFallback: 'Times New Roman',
})
