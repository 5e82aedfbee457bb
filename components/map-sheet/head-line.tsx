'use client'

import { chapterAt } from '@/lib/domain/progress/chapter-at'
import { chapterProgress } from '@/lib/domain/progress/completion'
import { useProgress } from '../progress/use-progress'

type HeadLineProps = {
  /** Ids of the ten chapters in order. */
  chapterIds: readonly string[]
  /** Number (1–10) of the chapter that this page belongs to; without one, where the person is. */
  here?: number
  /** How many sections that chapter has. */
  sections?: number
}

const place = (index: number) => 5 + index * 10

/** The line with ten stations under the head: bold as far as walked, dots ahead, the diamond where one stands. */
export function HeadLine({ chapterIds, here: belongsTo, sections = 1 }: HeadLineProps) {
  const { state, quiz } = useProgress()
  const isDone = chapterIds.map(id => chapterProgress(id, state, quiz).status === 'completed')
  const here = belongsTo ?? chapterIds.indexOf(chapterAt(chapterIds, state, quiz) ?? '') + 1
  const hereId = chapterIds[here - 1]
  const share = hereId ? Math.min(1, (state.reached[hereId]?.length ?? 0) / sections) : 0
  return (
    <div className="rail" aria-hidden="true">
      <svg aria-hidden="true">
        <line x1="0" x2="100%" y1="6.5" y2="6.5" className="rail-ahead" />
        {chapterIds.map((id, index) => {
          const length = isDone[index] ? 10 : index + 1 === here ? share * 10 : 0
          if (length === 0) return null
          const from = index === 0 ? 0 : place(index)
          return (
            <line key={id} x1={`${from}%`} x2={`${place(index) + length}%`} y1="6.5" y2="6.5" className="rail-walked" />
          )
        })}
        {chapterIds.map((id, index) =>
          index + 1 === here ? (
            <svg key={id} x={`${place(index)}%`} y="6.5" overflow="visible" aria-hidden="true">
              <rect x="-5.5" y="-5.5" width="11" height="11" transform="rotate(45)" className="st-here" />
            </svg>
          ) : (
            <circle key={id} cx={`${place(index)}%`} cy="6.5" r="4" className={isDone[index] ? 'st-done' : 'st-open'} />
          ),
        )}
      </svg>
    </div>
  )
}
