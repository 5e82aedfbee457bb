import { contourPaths } from './contours'

/** A hill: centre, width, depth, height and rotation (radians). */
type Hill = readonly [x: number, y: number, width: number, depth: number, height: number, rotation?: number]
type Terrain = { width: number; height: number; hills: readonly Hill[] }

/** Named sheets of the course; chapters get their own hills from their number (`kapitel-1` … `kapitel-10`). */
const SHEETS: Readonly<Record<string, Terrain>> = {
  start: {
    width: 1280,
    height: 720,
    hills: [
      [1040, 130, 190, 150, 1, 0.3],
      [720, 330, 240, 120, 0.34, -0.5],
      [180, 20, 170, 120, 0.3, 0.2],
      [420, 690, 300, 90, 0.26, 0.1],
      [1180, 620, 160, 140, 0.22, 0.6],
    ],
  },
  'start-hoch': {
    width: 390,
    height: 824,
    hills: [
      [210, 740, 120, 110, 1, 0.3],
      [330, 300, 140, 120, 0.42, -0.4],
      [60, 90, 120, 100, 0.34, 0.2],
    ],
  },
  kurs: {
    width: 1184,
    height: 320,
    hills: [
      [1105, 50, 130, 90, 1, 0.2],
      [800, 110, 110, 70, 0.55, -0.3],
      [360, 120, 150, 90, 0.42, 0.4],
      [60, 260, 90, 50, 0.2],
      [980, 290, 140, 70, 0.24],
    ],
  },
  ende: {
    width: 1280,
    height: 576,
    hills: [
      [985, 205, 150, 140, 1, 0.2],
      [620, 500, 260, 90, 0.34, -0.2],
      [210, 540, 170, 70, 0.3, 0.1],
      [1200, 560, 150, 100, 0.26],
    ],
  },
}

/** Size of a sheet in pixels. @throws for a name that is not in `SHEET_NAMES` */
export function sheetSize(name: string): { width: number; height: number } {
  const sheet = SHEETS[name] ?? chapterTerrain(name)
  if (!sheet) throw new Error(`There is no sheet „${name}“.`)
  return { width: sheet.width, height: sheet.height }
}

/** Names of all sheets that are served. */
export const SHEET_NAMES = [...Object.keys(SHEETS), ...Array.from({ length: 10 }, (_, i) => `kapitel-${i + 1}`)]

/**
 * Contour lines of a sheet as an SVG file; the group `linien` takes its stroke from the page that uses it.
 * @returns null for a name that is not in `SHEET_NAMES`
 */
export function terrainSvg(name: string): string | null {
  const sheet = SHEETS[name] ?? chapterTerrain(name)
  if (!sheet) return null
  const { width, height, hills } = sheet
  const paths = contourPaths(width, height, (x, y) => elevation(x, y, hills))
  const body = paths.map(({ d, isIndex }) => `<path d="${d}"${isIndex ? ' stroke-width="1.9"' : ''}/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><g id="linien" fill="none">${body}</g></svg>`
}

/** Every chapter has a summit on the right and a ridge at the lower left; place, size and turn come from its number. */
function chapterTerrain(name: string): Terrain | null {
  const number = Number(/^kapitel-(\d+)$/.exec(name)?.[1] ?? 0)
  if (!SHEET_NAMES.includes(name) || number < 1) return null
  const vary = (salt: number, from: number, to: number) => from + (to - from) * fraction(number * 7.31 + salt * 3.77)
  return {
    width: 1280,
    height: 420,
    hills: [
      [vary(1, 1060, 1190), vary(2, 110, 320), vary(3, 110, 170), vary(4, 80, 120), 1, vary(5, -0.8, 0.8)],
      [vary(6, 900, 1280), vary(7, -20, 420), vary(8, 90, 180), vary(9, 60, 110), vary(10, 0.3, 0.6), vary(11, -1, 1)],
      [
        vary(12, -20, 160),
        vary(13, 330, 430),
        vary(14, 120, 220),
        vary(15, 50, 90),
        vary(16, 0.3, 0.5),
        vary(17, -0.4, 0.4),
      ],
    ],
  }
}

/** A number in [0, 1) that looks random and is always the same for the same input. */
function fraction(value: number): number {
  const wave = Math.sin(value * 12.9898) * 43758.5453
  return wave - Math.floor(wave)
}

/** A sum of hills and a little unrest, about 0–1. */
function elevation(x: number, y: number, hills: readonly Hill[]): number {
  const mass = hills.reduce((sum, [hx, hy, width, depth, height, rotation = 0]) => {
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)]
    const u = (x - hx) * cos + (y - hy) * sin
    const v = (y - hy) * cos - (x - hx) * sin
    return sum + height * Math.exp(-(u * u) / (2 * width * width) - (v * v) / (2 * depth * depth))
  }, 0)
  return (
    mass * (1 + 0.09 * Math.sin(x / 47 + y / 71) + 0.07 * Math.sin(x / 31 - y / 43)) + 0.02 * Math.sin(x / 61 + y / 97)
  )
}
