'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { formatSigned } from '@/lib/domain/map/export/format'
import type { Curve, Id, JourneyMap } from '@/lib/domain/map/model'
import { findEmotion } from '@/lib/domain/map/read'
import { useAct } from '../desk'
import { useMap } from '../store/use-map'
import { ActiveCurve, CurveAxis, CurveFill, QuietCurve } from './curve-parts'
import { CURVE_HEIGHT, type Drag, placePoints, valueAt } from './curve-points'
import { curveName } from './feeling-choice'

type CurveDrawingProps = {
  phaseIds: readonly Id[]
  activeId: Id | null
  /** The phase that is being worked on, where only one of them is shown below. */
  hereId?: Id | undefined
  /** Only to be looked at. */
  isStill?: boolean
}

/**
 * The curves over all shown phases. Points can be dragged up and down; the radio buttons below them do the same. The
 * area of the one that is worked on lies below all lines, so that no curve hides another.
 */
export function CurveDrawing({ phaseIds, activeId, hereId, isStill = false }: CurveDrawingProps) {
  const act = useAct()
  const [box, width] = useWidth()
  const [drag, setDrag] = useState<Drag | null>(null)
  const curves = useMap(map => map.curves)
  const emotions = useMap(map => map.emotions)
  const sentence = useMap(map => map.curves.map(curve => sentenceFor(map, curve)).join(' '))
  const drawn = curves.map(curve => {
    const isActive = curve.id === activeId
    return { curve, isActive, points: placePoints(emotions, curve.id, phaseIds, width, isActive ? drag : null) }
  })
  const active = drawn.find(({ isActive }) => isActive)
  const dragging = {
    now: drag,
    set: setDrag,
    onDrop: ({ phaseId, y }: Drag) => active && act.feel(phaseId, active.curve.id, valueAt(y)),
  }
  return (
    <div ref={box} className="curve">
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${CURVE_HEIGHT}`}
          width={width}
          height={CURVE_HEIGHT}
          role="img"
          aria-label={sentence}
        >
          {hereId && <Here at={phaseIds.indexOf(hereId)} column={width / phaseIds.length} />}
          {active && <CurveFill points={active.points} width={width} />}
          <CurveAxis width={width} />
          {drawn
            .filter(({ isActive }) => !isActive)
            .map(({ curve, points }) => (
              <QuietCurve key={curve.id} curve={curve} points={points} width={width} />
            ))}
          {active && <ActiveCurve curve={active.curve} points={active.points} {...(!isStill && { dragging })} />}
        </svg>
      )}
    </div>
  )
}

/** The width of an element, which its drawing follows. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])
  return [box, width] as const
}

function Here({ at, column }: { at: number; column: number }) {
  return <rect x={at * column} y="0" width={column} height={CURVE_HEIGHT} className="here" />
}

/** „Gefühlskurve Mira, Ist: +1, −1, +2, −2, +1.“ */
function sentenceFor(map: JourneyMap, curve: Curve): string {
  const values = map.phases.flatMap(phase => {
    const point = findEmotion(map, phase.id, curve.id)
    return point ? [formatSigned(point.value)] : []
  })
  return editorTexts.feeling.sentence(curveName(map, curve), values.join(', ') || editorTexts.feeling.none)
}
