'use client'

import { useMemo, useState } from 'react'
import { lineTexts } from '@/content/texts/de/lesson-line'
import { useProgress } from '../progress/use-progress'
import { Icon } from '../ui/icon'
import { Resume } from './resume'
import { type Stop, StopSign } from './stop'
import { useReading } from './use-reading'

const texts = lineTexts.toc

/** The table of contents is the line: walked as far as read, the diamond at the stop that is being read. */
export function MarginLine({ chapterId, stops }: { chapterId: string; stops: readonly Stop[] }) {
  const { state } = useProgress()
  const [isOpen, setIsOpen] = useState(false)
  const ids = useMemo(() => stops.map(({ id }) => id), [stops])
  const sections = useMemo(() => stops.filter(({ kind }) => kind === 'section').map(({ id }) => id), [stops])
  const current = useReading(chapterId, ids, sections)
  const reached = state.reached[chapterId] ?? []
  const here = stops[current]
  return (
    <>
      <nav className={isOpen ? 'toc is-open' : 'toc'} aria-label={texts.label}>
        <button type="button" className="m-toc" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <span>{here ? texts.current(current + 1, stops.length, here.text) : texts.begin(stops.length)}</span>
          <Icon name="menu" />
        </button>
        <p className="h">{texts.title}</p>
        <ol>
          {stops.map((stop, index) => {
            const mark = index === current ? 'here' : reached.includes(stop.id) ? 'done' : 'open'
            return (
              <li key={stop.id} className={mark}>
                <StopSign kind={stop.kind} state={mark} />
                <a
                  href={`#${stop.id}`}
                  aria-current={index === current ? 'location' : undefined}
                  onClick={() => setIsOpen(false)}
                >
                  {stop.text}
                </a>
              </li>
            )
          })}
        </ol>
      </nav>
      <Resume position={state.position[chapterId]} stops={stops} current={current} />
    </>
  )
}
