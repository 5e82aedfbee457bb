'use client'

import type { ReactNode } from 'react'
import { courseTexts } from '@/content/texts/de/course'
import { Wood } from '../map-sheet/features'
import type { Point } from '../map-sheet/line'
import { Plan } from '../map-sheet/plan'
import type { Standing } from './standing'

const texts = courseTexts.overview

/** Places of the stations on the flat sheet (1184 × 320); labels stand below, above where the route turns down. */
const PLACES: readonly Point[] = [
  [70, 210],
  [190, 250],
  [318, 186],
  [432, 232],
  [548, 262],
  [664, 196],
  [776, 150],
  [888, 196],
  [1004, 138],
  [1110, 70],
]
const WOOD: readonly Point[] = [
  [730, 290],
  [762, 280],
  [796, 296],
  [826, 284],
  [848, 302],
]

type CourseMapProps = { standing: readonly Standing[]; here: Standing | null; terrain: ReactNode }

/** The route with what was walked; the diamond stands where the person is, at first at the beginning. */
export function CourseMap({ standing, here, terrain }: CourseMapProps) {
  const done = standing.filter(({ status }) => status === 'completed').length
  const current = here?.station.number ?? null
  const firstOpen = standing.findIndex(({ status }) => status !== 'completed')
  const walked = Math.max(
    firstOpen === -1 ? standing.length : firstOpen,
    done === 0 ? 0 : Math.min(done, firstOpen + 1),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={texts.mapFrame}>
      <div className="course-map">
        {terrain}
        <svg viewBox="0 0 1184 320" role="img" aria-label={texts.map(done, current)}>
          <Wood
            path="M690 262c40-24 92-14 130-2s70 20 56 40s-120 22-162 12s-58-34-24-50z"
            trees={WOOD.map(([x, y]) => [x, y] as const)}
          />
          <Plan
            walked={current === walked + 1 && walked > 0 ? walked + 1 : walked}
            stations={standing.map(({ station, status }, index) => {
              const [x, y] = PLACES[index] ?? [0, 0]
              const isHere = station.number === current
              return {
                number: station.number,
                point: [x, y],
                label: { point: [x, isHere ? y - 34 : y + 38], anchor: 'middle', text: station.short },
                state: isHere ? 'here' : status === 'completed' ? 'done' : 'open',
              }
            })}
          />
        </svg>
      </div>
    </section>
  )
}
