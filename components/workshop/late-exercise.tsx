'use client'

import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { exercisePlaceTexts as texts } from '@/content/texts/de/exercise-place'
import { useLate } from '../ui/use-late'
import { whenNear } from '../ui/when-near'
import type { ExerciseProps } from './exercise'
import type { exerciseRoom } from './exercise-room'

const load = async () => (await import('./exercise')).Exercise

/** The place of an exercise in a lesson: code, style and map are fetched when the reader gets near it. */
export function LateExercise({ room, ...props }: ExerciseProps & { room: ReturnType<typeof exerciseRoom> }) {
  const box = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => (box.current ? whenNear(box.current, () => setNear(true)) : undefined), [])
  const { loaded: Exercise, state, retry } = useLate(load, isNear)
  return (
    <div ref={box} data-exercise-desk="" style={room as CSSProperties}>
      {Exercise && <Exercise {...props} />}
      {state === 'loading' && <p role="status">{texts.loading}</p>}
      {state === 'failed' && (
        <p>
          <span>{texts.failed}</span>{' '}
          <button type="button" className="btn s" onClick={retry}>
            {texts.retry}
          </button>
        </p>
      )}
    </div>
  )
}
