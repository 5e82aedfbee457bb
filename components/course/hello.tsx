'use client'

import Link from 'next/link'
import { courseTexts } from '@/content/texts/de/course'
import { longDate } from '../ui/german-format'
import type { Standing } from './standing'

const texts = courseTexts.overview

type HelloProps = {
  here: Standing | null
  isFinished: boolean
  first: { id: string; title: string; minutes: number } | null
}

/** The head of the overview: an invitation for somebody new, the exact place for somebody who comes back. */
export function Hello({ here, isFinished, first }: HelloProps) {
  if (isFinished) return <Finished key="finished" />
  if (here?.place) return <Returning key="returning" here={here} index={here.place.index} at={here.place.at} />
  if (here) return <Next key="next" here={here} />
  return (
    <div key="new">
      <h1>{texts.begin}</h1>
      <p className="read">{texts.beginText}</p>
      {first && (
        <Sign href={`/kurs/${first.id}`} label={texts.beginSign(first.title)} note={texts.minutes(first.minutes)} />
      )}
    </div>
  )
}

function Returning({ here: { station, minutesLeft }, index, at }: { here: Standing; index: number; at: string }) {
  const section = station.sections?.[index]
  return (
    <div>
      <h1>{texts.stand(station.number, index + 1)}</h1>
      <p className="last">
        <span className="sum">{station.summary}</span>
        <span className="when">{texts.left(longDate(at))}</span>
      </p>
      {section && (
        <Sign
          href={`/kurs/${station.id}#${section.id}`}
          label={texts.resume(section.text)}
          note={texts.rest(minutesLeft)}
        />
      )}
    </div>
  )
}

function Next({ here: { station } }: { here: Standing }) {
  return (
    <div>
      <h1>{texts.standChapter(station.number)}</h1>
      <p className="last">{station.summary}</p>
      <Sign href={`/kurs/${station.id}`} label={texts.resume(station.title)} note={texts.minutes(station.minutes)} />
    </div>
  )
}

function Finished() {
  return (
    <div>
      <h1>{texts.finished}</h1>
      <p className="read">{texts.finishedText}</p>
      <Link className="btn" href="/werkstatt" prefetch={false}>
        {texts.finishedSign}
      </Link>
    </div>
  )
}

function Sign({ href, label, note }: { href: string; label: string; note: string }) {
  return (
    <a className="sign big" href={href}>
      <span>
        {label}
        <small>{note}</small>
      </span>
    </a>
  )
}
