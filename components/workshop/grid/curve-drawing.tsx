'use client'

import { type PointerEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { formatSigned } from '@/lib/domain/map/export/format'
import type { Curve, Id, JourneyMap } from '@/lib/domain/map/model'
import { findCurve, findEmotion } from '@/lib/domain/map/read'
import type { EmotionValue } from '@/lib/domain/map/vocabulary'
import { type Point, profile } from '../../map-sheet/line'
import { useAct } from '../desk'
import { useMap } from '../store/use-map'
import { curveName } from './feeling-choice'

const HEIGHT = 176
const STEP = 33
const levelY = (value: number) => HEIGHT / 2 - value * STEP

type CurveDrawingProps = {
  phaseIds: readonly Id[]
  activeId: Id | null
  /** The phase that is being worked on, where only one of them is shown below. */
  hereId?: Id
}

/** The curves over all shown phases. Points can be dragged up and down; the radio buttons below them do the same. */
export function CurveDrawing({ phaseIds, activeId, hereId }: CurveDrawingProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const curves = useMap(map => map.curves)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])
  const sentence = useMap(map => map.curves.map(curve => sentenceFor(map, curve)).join(' '))
  const sorted = [...curves].sort(curve => (curve.id === activeId ? 1 : -1))
  return (
    <div ref={box} className="curve">
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={sentence}>
          {hereId && <Here at={phaseIds.indexOf(hereId)} column={width / phaseIds.length} />}
          {[2, 1, -1, -2].map(value => (
            <g key={value}>
              <line x1="0" x2={width} y1={levelY(value)} y2={levelY(value)} className="step" />
              <text x="5" y={levelY(value) - 4} className="ax">
                {formatSigned(value)}
              </text>
            </g>
          ))}
          <line x1="0" x2={width} y1={levelY(0)} y2={levelY(0)} className="zero" />
          {sorted.map(curve => (
            <OneCurve
              key={curve.id}
              curveId={curve.id}
              phaseIds={phaseIds}
              width={width}
              isActive={curve.id === activeId}
            />
          ))}
        </svg>
      )}
    </div>
  )
}

function Here({ at, column }: { at: number; column: number }) {
  return <rect x={at * column} y="0" width={column} height={HEIGHT} className="here" />
}

/** „Gefühlskurve Mira, Ist: +1, −1, +2, −2, +1.“ */
function sentenceFor(map: JourneyMap, curve: Curve): string {
  const values = map.phases.flatMap(phase => {
    const point = findEmotion(map, phase.id, curve.id)
    return point ? [formatSigned(point.value)] : []
  })
  return editorTexts.feeling.sentence(curveName(map, curve), values.join(', ') || editorTexts.feeling.none)
}

type OneCurveProps = { curveId: Id; phaseIds: readonly Id[]; width: number; isActive: boolean }

function OneCurve({ curveId, phaseIds, width, isActive }: OneCurveProps) {
  const act = useAct()
  const id = useId()
  const emotions = useMap(map => map.emotions)
  const curve = useMap(map => findCurve(map, curveId))
  const [drag, setDrag] = useState<{ phaseId: Id; y: number } | null>(null)
  const column = width / phaseIds.length
  const points = phaseIds.flatMap((phaseId, index) => {
    const point = emotions[`${phaseId}:${curveId}`]
    if (!point) return []
    const y = drag?.phaseId === phaseId ? drag.y : levelY(point.value)
    return [{ phaseId, value: point.value, x: (index + 0.5) * column, y }]
  })
  const [first, last] = [points[0], points.at(-1)]
  if (!curve || !first || !last) return null
  const lowest = Math.min(...points.map(point => point.value))
  const line = profile(points.map(({ x, y }): Point => [x, y]))
  const area = `${line}L${last.x} ${levelY(0)}L${first.x} ${levelY(0)}Z`

  const onPointerDown = (event: PointerEvent<SVGGElement>, phaseId: Id) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ phaseId, y: levelY(emotions[`${phaseId}:${curveId}`]?.value ?? 0) })
  }
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    const top = event.currentTarget.ownerSVGElement?.getBoundingClientRect().top ?? 0
    if (drag) setDrag({ ...drag, y: Math.max(levelY(2), Math.min(levelY(-2), event.clientY - top)) })
  }
  const onPointerUp = () => {
    if (!drag) return
    act.feel(drag.phaseId, curveId, Math.round((HEIGHT / 2 - drag.y) / STEP) as EmotionValue)
    setDrag(null)
  }
  return (
    <g className={`one ${isActive ? 'active' : 'quiet'} ${curve.state}`}>
      {isActive && (
        <>
          <defs>
            <pattern id={`${id}h`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
              <path d="M0 3.5h7" className="hatch" />
            </pattern>
            <clipPath id={`${id}u`}>
              <rect width={width} height={levelY(0)} />
            </clipPath>
            <clipPath id={`${id}d`}>
              <rect y={levelY(0)} width={width} height={HEIGHT / 2} />
            </clipPath>
          </defs>
          <path d={area} className="above" clipPath={`url(#${id}u)`} />
          <path d={area} fill={`url(#${id}h)`} clipPath={`url(#${id}d)`} />
        </>
      )}
      <path d={line} className="line" />
      {!isActive && (
        <text x={Math.min(last.x + 10, width - 70)} y={last.y - 8} className="name">
          {mapLabels.states[curve.state]}
        </text>
      )}
      {isActive &&
        points.map(({ phaseId, value, x, y }) => (
          <g
            key={phaseId}
            className={value === lowest && value < 0 ? 'pt low' : 'pt'}
            onPointerDown={event => onPointerDown(event, phaseId)}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerUp}
            onPointerCancel={() => setDrag(null)}
          >
            <circle cx={x} cy={y} r="20" fill="transparent" />
            <circle cx={x} cy={y} r={value === lowest && value < 0 ? 12.5 : 10.5} className="dot" />
            <text x={x} y={y + 4.5}>
              {formatSigned(drag?.phaseId === phaseId ? Math.round((HEIGHT / 2 - y) / STEP) : value)}
            </text>
          </g>
        ))}
    </g>
  )
}
