'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { courseTexts } from '@/content/texts/de/course'
import { useProgress } from '../progress/use-progress'
import { CourseList } from './course-list'
import { CourseMap } from './course-map'
import { Hello } from './hello'
import { type OverviewStation, standings, whereOne } from './standing'

const texts = courseTexts.overview

type OverviewProps = {
  stations: readonly OverviewStation[]
  legs: readonly { id: string; title: string; text: string }[]
  /** The contour lines under the route. */
  terrain: ReactNode
}

/** The whole course for one person: where they stand, the route, the ten stations. */
export function Overview({ stations, legs, terrain }: OverviewProps) {
  const standing = standings(stations, useProgress())
  const here = whereOne(standing)
  const there = standing.filter(({ station }) => station.sections !== null)
  // A newcomer stands at the first station: map, list and head line say so alike.
  const marked = here ?? (there.every(({ status }) => status === 'untouched') ? (there[0] ?? null) : null)
  const isFinished = there.length > 0 && there.every(({ status }) => status === 'completed')
  return (
    <>
      <section className="hello">
        <Hello here={here} isFinished={isFinished} first={there[0]?.station ?? null} />
        <ul className="due">
          {texts.aside.map(({ title, text, link, href }) => (
            <li key={href}>
              <b>{title}</b>
              <Link className="btn s" href={href} prefetch={false}>
                {link}
              </Link>
              <span className="small muted">{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <CourseMap standing={standing} here={marked} terrain={terrain} />
      <CourseList standing={standing} here={marked} legs={legs} />
      <div className="rule">
        <p>
          <b>{texts.ruleTitle}</b> {texts.rule}
        </p>
      </div>
    </>
  )
}
