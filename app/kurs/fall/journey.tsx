import { type Point, profile } from '@/components/map-sheet/line'
import { caseTexts as texts } from '@/content/texts/de/case'

const WIDTH = 1000
const HEIGHT = 300
const ZERO = 150
const STEP = 62
const COLUMN = WIDTH / texts.phases.length

/** A feeling with its sign: `+1`, `−2`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
}

/** Mira's way: the curve over five columns, and below it what she meets and thinks in each phase. */
export function Journey({ feelings }: { feelings: readonly number[] }) {
  const points = feelings.map((feeling, index): Point => [COLUMN * (index + 0.5), ZERO - feeling * STEP])
  const [first, last] = [points[0]?.[1] ?? ZERO, points.at(-1)?.[1] ?? ZERO]
  const line = profile([[0, (first + ZERO * 3) / 4], ...points, [WIDTH, last - STEP * 0.12]])
  const area = `${line}L${WIDTH} ${ZERO}L0 ${ZERO}Z`
  const spoken = texts.phases.map(({ name }, index) => `${name} ${signed(feelings[index] ?? 0)}`).join(', ')
  return (
    <div className="journey">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={texts.curve(spoken)}>
        <defs>
          <pattern
            id="fall-schraffur"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <path d="M0 3.5h7" stroke="var(--feel)" strokeWidth="1.6" opacity="0.75" />
          </pattern>
          <clipPath id="fall-oben">
            <rect width={WIDTH} height={ZERO} />
          </clipPath>
          <clipPath id="fall-unten">
            <rect y={ZERO} width={WIDTH} height={ZERO} />
          </clipPath>
        </defs>
        {[-2, -1, 1, 2].map(level => (
          <path key={level} d={`M0 ${ZERO - level * STEP}H${WIDTH}`} stroke="var(--hair)" />
        ))}
        <path d={area} fill="var(--feel-wash)" clipPath="url(#fall-oben)" />
        <path d={area} fill="url(#fall-schraffur)" clipPath="url(#fall-unten)" />
        <path d={`M0 ${ZERO}H${WIDTH}`} stroke="var(--ink)" strokeWidth="1.25" />
        <path d={line} fill="none" stroke="var(--feel)" strokeWidth="4" />
        {points.map(([x, y], index) => (
          <g key={x}>
            <circle cx={x} cy={y} r="19" fill="var(--paper)" stroke="var(--feel)" strokeWidth="3" />
            <text x={x} y={y + 6} textAnchor="middle" fontSize="17" fontWeight="650">
              {signed(feelings[index] ?? 0)}
            </text>
          </g>
        ))}
      </svg>
      <ol>
        {texts.phases.map(({ path, name, thought, touchpoints }, index) => (
          <li key={path}>
            <b>
              <span className="value" aria-hidden="true">
                {signed(feelings[index] ?? 0)}
              </span>
              {name}
            </b>
            <span className="thought">{thought}</span>
            <span className="muted">{touchpoints}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
