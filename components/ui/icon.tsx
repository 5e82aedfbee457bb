/** The faces lack arrows and ticks, so signs are drawn. Decorative: a word always stands beside them. */
const PATHS = {
  menu: 'M3 6h14M3 10h14M3 14h9',
  close: 'M5 5l10 10M15 5L5 15',
  tick: 'M4 10.5l4 4 8-9',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 15v.2',
  waiting: 'M10 3v.1M14.9 5.1v.1M17 10v.1M14.9 14.9v.1M10 17v.1M5.1 14.9v.1M3 10v.1M5.1 5.1v.1',
  enlarge: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1',
  download: 'M10 3v10M6 9l4 4 4-4M4 13v4h12v-4',
  out: 'M10 3v9M6.5 6.5L10 3l3.5 3.5M4 12v4h12v-4',
  print: 'M6 7V3h8v4M6 14H3V8h14v6h-3M6 12h8v5H6z',
} as const

export type IconName = keyof typeof PATHS

/** A 20 px line icon in the colour of the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
