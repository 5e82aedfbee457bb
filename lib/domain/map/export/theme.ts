/** Names of the inks on a sheet; values are the product's tokens, converted from OKLCH to sRGB. */
export type Ink =
  | 'paper'
  | 'card'
  | 'ink'
  | 'ink2'
  | 'hair'
  | 'edge'
  | 'water'
  | 'sign'
  | 'signWash'
  | 'feel'
  | 'feelWash'

export type ThemeName = 'light' | 'print'

/** Plain sRGB values, so that every viewer and PDF library understands them. */
export const THEMES: Readonly<Record<ThemeName, Readonly<Record<Ink, string>>>> = {
  light: {
    paper: '#f9f7ee',
    card: '#fefdf9',
    ink: '#172338',
    ink2: '#444f63',
    hair: '#d6d2c5',
    edge: '#778191',
    water: '#d4ebf3',
    sign: '#facd1b',
    signWash: '#fdf1c2',
    feel: '#c41f72',
    feelWash: '#ffe1eb',
  },
  print: {
    paper: '#ffffff',
    card: '#ffffff',
    ink: '#000000',
    ink2: '#222222',
    hair: '#bbbbbb',
    edge: '#666666',
    water: '#ffffff',
    sign: '#ffffff',
    signWash: '#ffffff',
    feel: '#a3003f',
    feelWash: '#f4e6ea',
  },
}
