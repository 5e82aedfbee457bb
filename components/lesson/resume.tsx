'use client'

import { useState } from 'react'
import { lineTexts } from '@/content/texts/de/lesson-line'
import { Icon } from '../ui/icon'
import type { Stop } from './stop'

type ResumeProps = {
  position: { heading: string; at: string } | undefined
  stops: readonly Stop[]
  /** Index of the stop that is being read, -1 at the top. */
  current: number
}

/** „Hier weiter: …“ for a person who comes back, until they read on or wave it away. Covers nothing, moves nothing. */
export function Resume({ position, stops, current }: ResumeProps) {
  const [isGone, setIsGone] = useState(false)
  const [place, setPlace] = useState<string | null>(null)
  // The place of the last visit, not the one that this visit notes.
  if (place === null && position) setPlace(position.heading)
  const stop = stops.find(({ id }, index) => id === place && index > 0)
  if (current >= 0 && !isGone) setIsGone(true)
  if (isGone || !stop || current >= 0) return null
  return (
    <div className="toast resume">
      <a href={`#${stop.id}`} onClick={() => setIsGone(true)}>
        {lineTexts.resume.label}: {stop.text}
      </a>
      <button type="button" aria-label={lineTexts.resume.dismiss} onClick={() => setIsGone(true)}>
        <Icon name="close" />
      </button>
    </div>
  )
}
