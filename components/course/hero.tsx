import { courseTexts } from '@/content/texts/de/course'
import { Lake, Wood } from '../map-sheet/features'
import type { Point } from '../map-sheet/line'
import { Plan, type PlanStation } from '../map-sheet/plan'
import { Terrain } from '../map-sheet/terrain-layer'

const texts = courseTexts.landing

export type HeroStation = { number: number; short: string; teaser: string }

/** Places of the ten stations on the wide sheet (1280 × 720) and of their labels. */
const WIDE: readonly { point: Point; label: Point; anchor: 'start' | 'middle' | 'end' }[] = [
  { point: [84, 612], label: [84, 652], anchor: 'middle' },
  { point: [226, 660], label: [226, 614], anchor: 'middle' },
  { point: [384, 612], label: [384, 652], anchor: 'middle' },
  { point: [540, 668], label: [540, 622], anchor: 'middle' },
  { point: [690, 588], label: [718, 584], anchor: 'start' },
  { point: [664, 448], label: [636, 450], anchor: 'end' },
  { point: [806, 352], label: [780, 326], anchor: 'end' },
  { point: [972, 424], label: [972, 464], anchor: 'middle' },
  { point: [1096, 318], label: [1124, 314], anchor: 'start' },
  { point: [1030, 166], label: [1058, 162], anchor: 'start' },
]

/** The same on the tall sheet of the phone (390 × 824): the route runs down the left, labels stand on its right. */
const TALL: readonly Point[] = [
  [52, 54],
  [112, 130],
  [60, 208],
  [124, 286],
  [66, 364],
  [132, 442],
  [74, 520],
  [138, 598],
  [88, 676],
  [176, 766],
]

type HeroProps = { stations: readonly HeroStation[]; start: { href: string; minutes: number } | null }

/** The opening: the headline on the map, and the whole way from the valley to the summit. */
export function Hero({ stations, start }: HeroProps) {
  return (
    <section className="hero">
      <div className="stage">
        <WideMap stations={stations} />
        <div className="say">
          <h1>{texts.headline}</h1>
          <p className="lead">{texts.lead}</p>
          <div className="act">
            {start && (
              <a className="sign big" href={start.href}>
                <span>
                  {texts.start}
                  <small>{texts.startNote(start.minutes)}</small>
                </span>
              </a>
            )}
            <a href="#etappen">{texts.stages}</a>
          </div>
        </div>
        <TallMap stations={stations} />
      </div>
    </section>
  )
}

function WideMap({ stations }: { stations: readonly HeroStation[] }) {
  const planned = WIDE.flatMap(({ point, label, anchor }, index): PlanStation[] =>
    planStation(stations, index, point, label, anchor),
  )
  return (
    <div className="map wide">
      <Terrain name="start" />
      <svg viewBox="0 0 1280 720" role="img" aria-label={texts.map(stations.map(({ short }) => short).join(', '))}>
        <Wood
          path="M1130 470C1170 440 1236 452 1290 430V640C1240 650 1200 622 1176 588S1096 500 1130 470Z"
          trees={[
            [1186, 500],
            [1216, 486],
            [1244, 508],
            [1208, 528],
            [1234, 548],
            [1180, 548],
            [1258, 566],
            [1214, 584],
          ]}
        />
        <Wood
          path="M-10 470C60 440 110 470 170 452S250 470 236 512S150 548 90 540S-10 560-10 560Z"
          trees={[
            [34, 500],
            [66, 486],
            [100, 512],
            [140, 490],
            [176, 508],
            [120, 532],
          ]}
        />
        <Lake
          path="M846 596C878 566 946 572 986 590S1072 612 1064 648S968 690 912 680S812 640 846 596Z"
          waves="M884 622c16-8 30 8 46 0s30 8 46 0M914 646c16-8 30 8 46 0"
        />
        <path d={ticks()} className="ticks" />
        <Plan stations={planned} walked={0} />
      </svg>
    </div>
  )
}

function TallMap({ stations }: { stations: readonly HeroStation[] }) {
  const planned = TALL.flatMap((point, index) =>
    planStation(stations, index, point, [Math.max(100, point[0] + 30), point[1] - 1], 'start'),
  )
  return (
    <div className="map tall">
      <Terrain name="start-hoch" />
      <svg viewBox="0 0 390 824" role="img" aria-label={texts.mapTall}>
        <Plan stations={planned} walked={0} radius={16} />
      </svg>
    </div>
  )
}

function planStation(
  stations: readonly HeroStation[],
  index: number,
  point: Point,
  label: Point,
  anchor: 'start' | 'middle' | 'end',
): PlanStation[] {
  const station = stations[index]
  if (!station) return []
  const { number, short, teaser } = station
  return [
    { number, point, label: { point: label, anchor, text: short, note: teaser }, state: index === 0 ? 'here' : 'open' },
  ]
}

/** The map's edge: a mark every 128 and 120 pixels. */
function ticks(): string {
  const across = Array.from({ length: 9 }, (_, i) => `M${128 * (i + 1)} 0v9M${128 * (i + 1)} 720v-9`)
  const down = Array.from({ length: 5 }, (_, i) => `M0 ${120 * (i + 1)}h9M1280 ${120 * (i + 1)}h-9`)
  return [...across, ...down].join('')
}
