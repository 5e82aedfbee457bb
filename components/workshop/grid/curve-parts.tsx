'use client'

import { type PointerEvent, useId } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { formatSigned } from '@/lib/domain/map/export/format'
import type { Curve, Id } from '@/lib/domain/map/model'
import { CURVE_HEIGHT, type CurvePoint, clampY, curvePaths, type Drag, levelY } from './curve-points'

/** Steps, zero line and the numbers of the axis. */
export function CurveAxis({ width }: { width: number }) {
  return [2, 1, 0, -1, -2].map(value => (
    <g key={value}>
      <line x1="0" x2={width} y1={levelY(value)} y2={levelY(value)} className={value === 0 ? 'zero' : 'step'} />
      <text x="5" y={levelY(value) - 4} className="ax">
        {formatSigned(value)}
      </text>
    </g>
  ))
}

/** The area between a curve and zero: filled above, hatched below. */
export function CurveFill({ points, width }: { points: readonly CurvePoint[]; width: number }) {
  const id = useId()
  const { area } = curvePaths(points)
  if (points.length < 2) return null
  return (
    <g>
      <defs>
        <pattern id={`${id}h`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 3.5h7" className="hatch" />
        </pattern>
        <clipPath id={`${id}u`}>
          <rect width={width} height={levelY(0)} />
        </clipPath>
        <clipPath id={`${id}d`}>
          <rect y={levelY(0)} width={width} height={CURVE_HEIGHT / 2} />
        </clipPath>
      </defs>
      <path d={area} className="above" clipPath={`url(#${id}u)`} />
      <path d={area} fill={`url(#${id}h)`} clipPath={`url(#${id}d)`} />
    </g>
  )
}

type LineProps = { curve: Curve; points: readonly CurvePoint[]; width: number }

/** The curve that is not worked on: its line, or its only point, and what it is called. */
export function QuietCurve({ curve, points, width }: LineProps) {
  const last = points.at(-1)
  if (!last) return null
  return (
    <g className={`quiet ${curve.state}`}>
      {points.length > 1 ? (
        <path d={curvePaths(points).line} className="line" />
      ) : (
        <circle cx={last.x} cy={last.y} r="5" className="only" />
      )}
      <text x={Math.min(last.x + 10, width - 70)} y={last.y - 8} className="name">
        {mapLabels.states[curve.state]}
      </text>
    </g>
  )
}

type ActiveProps = {
  curve: Curve
  points: readonly CurvePoint[]
  /** Nothing can be dragged when left out. */
  dragging?: { now: Drag | null; set: (drag: Drag | null) => void; onDrop: (drag: Drag) => void }
}

/** The curve that is worked on: its line and its points, which can be dragged up and down. */
export function ActiveCurve({ curve, points, dragging }: ActiveProps) {
  const handlers = (phaseId: Id, y: number) => {
    if (!dragging) return {}
    const { now, set, onDrop } = dragging
    return {
      onPointerDown(event: PointerEvent<SVGGElement>) {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        set({ phaseId, y })
      },
      onPointerMove(event: PointerEvent<SVGGElement>) {
        const top = event.currentTarget.ownerSVGElement?.getBoundingClientRect().top ?? 0
        if (now) set({ ...now, y: clampY(event.clientY - top) })
      },
      onPointerUp() {
        if (now) onDrop(now)
        set(null)
      },
      onPointerCancel: () => set(null),
    }
  }
  return (
    <g className={`active ${curve.state}`}>
      <path d={curvePaths(points).line} className="line" />
      {points.map(({ phaseId, value, x, y, isLow }) => (
        <g key={phaseId} className={`pt${isLow ? ' low' : ''}${dragging ? ' held' : ''}`} {...handlers(phaseId, y)}>
          <circle cx={x} cy={y} r="20" fill="transparent" />
          <circle cx={x} cy={y} r={isLow ? 12.5 : 10.5} className="dot" />
          <text x={x} y={y + 4.5}>
            {formatSigned(value)}
          </text>
        </g>
      ))}
    </g>
  )
}
