import { FeelingArea } from '@/components/map-sheet/feeling-area'
import { type Point, profile } from '@/components/map-sheet/line'
import { caseTexts as texts } from '@/content/texts/de/case'

/** The drawing for a wide window and the one for a phone; pixels of the view box. */
const WIDE = { name: 'wide', width: 1000, height: 300, step: 62, radius: 19, size: 17 }
const NARROW = { name: 'narrow', width: 354, height: 250, step: 50, radius: 17, size: 15 }

/** A feeling with its sign: `+1`, `−2`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
}

/** Mira's way: the curve over five columns, and below it what she meets and thinks in each phase. */
export function Journey({ feelings }: { feelings: readonly number[] }) {
  return (
    <div className="journey">
      <Curve feelings={feelings} {...WIDE} />
      <Curve feelings={feelings} {...NARROW} />
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

type CurveProps = typeof WIDE & { feelings: readonly number[] }

function Curve({ feelings, name, width, height, step, radius, size }: CurveProps) {
  const zero = height / 2
  const column = width / texts.phases.length
  const points = feelings.map((feeling, index): Point => [column * (index + 0.5), zero - feeling * step])
  const [first, last] = [points[0]?.[1] ?? zero, points.at(-1)?.[1] ?? zero]
  const line = profile([[0, (first + zero * 3) / 4], ...points, [width, last - step * 0.12]])
  const spoken = texts.phases.map(({ name }, index) => `${name} ${signed(feelings[index] ?? 0)}`).join(', ')
  return (
    <svg className={name} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts.curve(spoken)}>
      {[-2, -1, 1, 2].map(level => (
        <path key={level} d={`M0 ${zero - level * step}H${width}`} stroke="var(--hair)" />
      ))}
      <FeelingArea id={`fall-${name}`} line={line} left={0} right={width} zero={zero} bottom={height} />
      <path d={`M0 ${zero}H${width}`} stroke="var(--ink)" strokeWidth="1.25" />
      <path d={line} fill="none" stroke="var(--feel)" strokeWidth="4" />
      {points.map(([x, y], index) => (
        <g key={x}>
          <circle cx={x} cy={y} r={radius} fill="var(--paper)" stroke="var(--feel)" strokeWidth="3" />
          <text x={x} y={y + size / 3} textAnchor="middle" fontSize={size} fontWeight="650">
            {signed(feelings[index] ?? 0)}
          </text>
        </g>
      ))}
    </svg>
  )
}
