'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { courseTexts } from '@/content/texts/de/course'
import { chapterAt } from '@/lib/domain/progress/chapter-at'
import { useProgress } from '../progress/use-progress'
import { CourseList } from './course-list'
import { CourseMap } from './course-map'
import { Hello } from './hello'
import { type OverviewStation, standings } from './standing'

const texts = courseTexts.overview

type OverviewProps = {
  stations: readonly OverviewStation[]
  legs: readonly { id: string; title: string; text: string }[]
  /** The contour lines under the route. */
  terrain: ReactNode
}

/** The whole course for one person: where they stand, the route, the ten stations. */
export function Overview({ stations, legs, terrain }: OverviewProps) {
  const progress = useProgress()
  const standing = standings(stations, progress)
  const there = standing.filter(({ station }) => station.sections !== null)
  const at = chapterAt(
    there.map(({ station }) => station.id),
    progress.state,
    progress.quiz,
  )
  const here = standing.find(({ station }) => station.id === at) ?? null
  const isNew = there.every(({ status }) => status === 'untouched')
  const isFinished = there.length > 0 && at === null
  return (
    <>
      <section className="hello">
        <Hello here={isNew ? null : here} isFinished={isFinished} first={there[0]?.station ?? null} />
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
      <CourseMap standing={standing} here={here} terrain={terrain} />
      <CourseList standing={standing} here={here} legs={legs} />
      <div className="rule">
        <p>
          <b>{texts.ruleTitle}</b> {texts.rule}
        </p>
      </div>
    </>
  )
}
