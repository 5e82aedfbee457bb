'use client'

import { type ComponentType, type CSSProperties, useEffect, useRef, useState } from 'react'
import { exercisePlaceTexts as texts } from '@/content/texts/de/exercise-place'
import type { ExerciseProps } from './exercise'
import type { exerciseRoom } from './exercise-room'

/** How far outside the window the exercise counts as near. */
const NEAR = '600px'

/** The place of an exercise in a lesson: code, style and map are fetched when the reader gets near it. */
export function LateExercise({ room, ...props }: ExerciseProps & { room: ReturnType<typeof exerciseRoom> }) {
  const box = useRef<HTMLDivElement>(null)
  const [Exercise, setExercise] = useState<ComponentType<ExerciseProps> | null>(null)
  const [state, setState] = useState<'away' | 'loading' | 'failed'>('away')

  useEffect(() => {
    const element = box.current
    if (!element || state !== 'away') return
    const observer = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && setState('loading'),
      { rootMargin: NEAR },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [state])
  useEffect(() => {
    if (state !== 'loading') return
    import('./exercise').then(
      module => setExercise(() => module.Exercise),
      () => setState('failed'),
    )
  }, [state])

  return (
    <div ref={box} data-exercise-desk="" style={room as CSSProperties}>
      {Exercise && <Exercise {...props} />}
      {!Exercise && state === 'loading' && <p role="status">{texts.loading}</p>}
      {state === 'failed' && (
        <p>
          <span>{texts.failed}</span>{' '}
          <button type="button" className="btn s" onClick={() => setState('loading')}>
            {texts.retry}
          </button>
        </p>
      )}
    </div>
  )
}
