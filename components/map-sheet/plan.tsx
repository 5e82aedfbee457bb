import { type Point, route } from './line'
import './plan.css'

/** How a station stands: passed, where one is, or ahead. */
export type StationState = 'done' | 'here' | 'open'

/** A station on a plan with its label; `text` stands on the outside of the bend. */
export type PlanStation = {
  number: number
  point: Point
  label: { point: Point; anchor: 'start' | 'middle' | 'end'; text: string; note?: string }
  state: StationState
}

type PlanProps = {
  stations: readonly PlanStation[]
  /** How many stations the solid line reaches (0: none is walked). */
  walked: number
  radius?: number
}

/** The route seen from above: a paper halo, dots ahead, the walked part solid, stations, labels, the flag at the end. */
export function Plan({ stations, walked, radius = 15 }: PlanProps) {
  const points = stations.map(({ point }) => point)
  const [flagX, flagY] = points.at(-1) ?? [0, 0]
  return (
    <>
      <path d={route(points)} className="st-halo" />
      <path d={route(points)} className="plan-ahead" />
      {walked > 1 && <path d={route(points.slice(0, walked))} className="plan-walked" />}
      <g transform={`translate(${flagX} ${flagY - radius - 3})`}>
        <path d="M0 0V-44" className="flag-pole" />
        <path d="M1-44L34-35L1-25Z" className="flag" />
      </g>
      {stations.map(station => (
        <Station key={station.number} {...station} radius={radius} />
      ))}
    </>
  )
}

function Station({ number, point: [x, y], label, state, radius }: PlanStation & { radius: number }) {
  const [labelX, labelY] = label.point
  return (
    <>
      <StationSign x={x} y={y} radius={radius} state={state} />
      <text x={x} y={y + 5} className={`st-num ${state === 'done' ? 'inv' : state === 'here' ? 'on' : ''}`}>
        {number}
      </text>
      <text
        x={labelX}
        y={labelY}
        textAnchor={label.anchor}
        className={state === 'here' ? 'plan-label on' : 'plan-label'}
      >
        {label.text}
        {label.note && (
          <tspan x={labelX} dy="18" className="note">
            {label.note}
          </tspan>
        )}
      </text>
    </>
  )
}

/** Circle, diamond or ring. */
export function StationSign({ x, y, radius, state }: { x: number; y: number; radius: number; state: StationState }) {
  if (state !== 'here') return <circle cx={x} cy={y} r={radius} className={state === 'done' ? 'st-done' : 'st-open'} />
  const side = radius * 1.9
  return (
    <rect
      x={x - side / 2}
      y={y - side / 2}
      width={side}
      height={side}
      transform={`rotate(45 ${x} ${y})`}
      className="st-here"
    />
  )
}
