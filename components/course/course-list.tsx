'use client'

import { Fragment } from 'react'
import { courseTexts } from '@/content/texts/de/course'
import { StationSign } from '../map-sheet/plan'
import { SmallSheet } from '../map-sheet/small-sheet'
import { longDate, percent } from '../ui/german-format'
import type { Standing } from './standing'

const texts = courseTexts.overview

type CourseListProps = {
  standing: readonly Standing[]
  here: Standing | null
  legs: readonly { id: string; title: string; text: string }[]
}

/** The ten stations on the same line, vertical, in three stretches. */
export function CourseList({ standing, here, legs }: CourseListProps) {
  return (
    <ol className="list">
      {legs.map(leg => (
        <Fragment key={leg.id}>
          <li className={isWalkedBefore(leg.id, standing) ? 'leg walked' : 'leg'}>
            <h2>{leg.title}</h2>
            <p>{leg.text}</p>
          </li>
          {standing
            .filter(({ station }) => station.leg === leg.id)
            .map(each => (
              <Row key={each.station.id} standing={each} isHere={each === here} />
            ))}
        </Fragment>
      ))}
    </ol>
  )
}

/** The line runs on through the head of a stretch when the station before it is passed. */
function isWalkedBefore(leg: string, standing: readonly Standing[]): boolean {
  const first = standing.findIndex(({ station }) => station.leg === leg)
  return standing[first - 1]?.status === 'completed'
}

function Row({ standing, isHere }: { standing: Standing; isHere: boolean }) {
  const { station, status, best } = standing
  const state = isHere ? 'here' : status === 'completed' ? 'done' : 'open'
  const href = station.sections ? `/kurs/${station.id}` : null
  return (
    <li className={`row ${state}${href ? '' : ' unwritten'}`}>
      <span className="stn" aria-hidden="true">
        <svg viewBox="0 0 44 44" aria-hidden="true">
          <StationSign x={22} y={22} radius={15.5} state={state} />
          <text x="22" y="27" className={`st-num ${state === 'done' ? 'inv' : state === 'here' ? 'on' : ''}`}>
            {station.number}
          </text>
        </svg>
      </span>
      <div className="t">
        <h3>{href ? <a href={href}>{station.title}</a> : station.title}</h3>
        <p className="small muted">{statusLine(standing)}</p>
      </div>
      <div className="o small">
        <SmallSheet step={station.number} isMarked={isHere} />
        <span>
          <span className="lab">{texts.onYourMap}</span>
          {station.adds}
        </span>
      </div>
      <div className="q small">
        {best !== null && (
          <>
            <span className="lab">{texts.quiz}</span>
            <b className="num">{percent(best)}</b>
          </>
        )}
        {best === null && isHere && href && status !== 'untouched' && (
          <a className="btn s" href={href}>
            {texts.continue}
          </a>
        )}
      </div>
    </li>
  )
}

function statusLine({ station, status, completedAt, missing, place, minutesLeft, best, readAt }: Standing): string {
  if (!station.sections) return texts.written
  if (status === 'completed' && completedAt) return texts.completed(longDate(completedAt))
  if (missing.length === 1 && missing[0] && (best !== null || readAt)) return texts.missing[missing[0]]
  if (place) return texts.section(place.index + 1, station.sections.length, minutesLeft)
  return texts.minutes(station.minutes)
}
