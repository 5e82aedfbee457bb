/** The colours of a part: of its lines, of feelings, and of the ground that shows through rings. */
type Colours = { ink: string; feel: string; ground: string }
/** How a part is drawn; `isNew` tells whether this step adds it. */
type Part = { wash: string; draw: (colours: Colours, isNew: boolean) => string }

/** What this step adds stands on the marked ground; parts that lie on it as well need its colours too. */
const MARKED: Colours = {
  ink: 'var(--new, var(--ink))',
  feel: 'var(--new-feel, var(--feel))',
  ground: 'var(--wash, var(--card))',
}
const PLAIN: Colours = { ink: 'var(--edge)', feel: 'var(--feel)', ground: 'var(--card)' }
/** Step → parts of earlier steps on its marked ground, all by index. */
const ALSO_MARKED: Record<number, readonly number[]> = { 5: [3, 4], 8: [3, 5] }

const COLUMNS = [7, 24.2, 41.4, 58.6, 75.8]
const DOTS = [10, 16.5, 27.2, 33.7, 44.4, 50.9, 61.6, 68.1, 78.8, 85.3]
const PROVEN = new Set([0, 3, 4, 5, 8, 9])
const CURVE =
  'M5 38C7.7 37 10.3 35 13 35C19 35 25 42 31 42C36.7 42 42.3 31.5 48 31.5C53.7 31.5 59.3 45 65 45C70.7 45 76.3 36.1 82 35C85 34.4 88 34.3 91 34'
const TARGET =
  'M5 37C7.7 36 10.3 34 13 34C19 34 25 36.5 31 36.5C36.7 36.5 42.3 31 48 31C53.7 31 59.3 38 65 38C70.7 38 76.3 34 82 33C85 32.5 88 32.3 91 32'

const bars = (y: number, height: number, columns: readonly number[], fill: string) =>
  columns.map(x => `<rect x="${x}" y="${y}" width="12.5" height="${height}" fill="${fill}"/>`).join('')
const dots = ({ ink, ground }: Colours, isFilled: (index: number) => boolean) =>
  DOTS.map(
    (x, index) => `<circle cx="${x}" cy="25.5" r="2" fill="${isFilled(index) ? ink : ground}" stroke="${ink}"/>`,
  ).join('')

/** What each chapter adds: scenario, persona, touchpoints, phases and curve, evidence, whole map, chances, owners, target, service. */
const PARTS: readonly Part[] = [
  { wash: '19 4 72 9', draw: ({ ink }) => `<path d="M21 7h66M21 11h44" stroke="${ink}" stroke-width="2"/>` },
  {
    wash: '3 3 14 13',
    draw: ({ ink }) =>
      `<path d="M10 4.6a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 0 1 0-5.2zM5 14.5c.5-4 2.5-5 5-5s4.5 1 5 5z" fill="${ink}"/>`,
  },
  { wash: '4 22 88 7', draw: colours => dots(colours, () => true) },
  {
    wash: '4 15 88 31',
    draw: ({ ink, feel }, isNew) =>
      `${bars(17.5, 2.5, COLUMNS, ink)}<path d="M5 39h86" stroke="${ink}" stroke-width=".75"/><path d="${CURVE}" fill="none" stroke="${feel}" stroke-width="${isNew ? 2.4 : 1.8}"/>`,
  },
  { wash: '4 22 88 7', draw: colours => dots(colours, index => PROVEN.has(index)) },
  {
    wash: '4 15 88 44',
    draw: ({ ink, feel }) =>
      `<path d="M22.2 16v42M39.4 16v42M56.6 16v42M73.8 16v42" stroke="${ink}" stroke-width=".75"/>${bars(47, 2.8, [24.2, 58.6], feel)}`,
  },
  { wash: '4 51 88 7', draw: ({ ink }) => bars(52.5, 4, [24.2, 41.4, 58.6], ink) },
  {
    wash: '4 51 88 7',
    draw: ({ ink }) => [39.2, 56.4, 73.6].map(x => `<circle cx="${x}" cy="54.5" r="1.6" fill="${ink}"/>`).join(''),
  },
  {
    wash: '4 29 88 17',
    draw: ({ ink }) => `<path d="${TARGET}" fill="none" stroke="${ink}" stroke-width="1.5" stroke-dasharray="2 2"/>`,
  },
  {
    wash: '66 39 20 19',
    draw: ({ ink }) =>
      `<path d="M72 56V42l9 3-9 3" fill="none" stroke="${ink}" stroke-width="1.75" stroke-linejoin="round"/>`,
  },
]

/**
 * All ten states in one SVG file, as groups `stand-1` … `stand-10`. The page decides by custom properties: `--wash` is the
 * ground under the new part, `--new` its ink, `--new-feel` the colour of a new curve.
 */
export function smallSheetsSvg(): string {
  const groups = PARTS.map((_, step) => `<g id="stand-${step + 1}">${sheet(step)}</g>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 62">${groups}</svg>`
}

function sheet(step: number): string {
  const [x, y, width, height] = (PARTS[step]?.wash ?? '0 0 0 0').split(' ')
  // The evidence of chapter 5 takes the place of the plain dots of chapter 3.
  const parts = PARTS.slice(0, step + 1).flatMap((part, index) => (index === 2 && step >= 4 ? [] : [{ part, index }]))
  return [
    '<rect x="1" y="1" width="94" height="60" fill="var(--card)" stroke="var(--ink)" stroke-width="1.5"/>',
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--wash, none)"/>`,
    ...parts.map(({ part, index }) =>
      part.draw(index === step || ALSO_MARKED[step]?.includes(index) ? MARKED : PLAIN, index === step),
    ),
  ].join('')
}
