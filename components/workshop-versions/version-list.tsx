'use client'

import { useRef, useState } from 'react'
import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import type { SnapshotSummary } from '@/lib/domain/map/wire'
import { AskFirst } from '../ui/ask-first'
import { dayAndTime } from '../ui/german-format'
import { type ChapterNumbers, nameOf } from './snapshot-name'

type VersionListProps = {
  list: readonly SnapshotSummary[]
  chapters: ChapterNumbers
  onCompare: (snapshotId: string) => void
  /** @returns whether it is deleted */
  onRemove: (snapshot: SnapshotSummary) => Promise<boolean>
}

/** Kept states, newest first. Deleting asks first, in the row itself. */
export function VersionList({ list, chapters, onCompare, onRemove }: VersionListProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isRemoving = useRef(false)
  const remove = async (snapshot: SnapshotSummary) => {
    if (isRemoving.current) return
    isRemoving.current = true
    // The row goes with its buttons; the list that is left begins at its heading.
    if (await onRemove(snapshot)) heading.current?.focus()
    isRemoving.current = false
  }
  return (
    <section className="versions">
      <h3 ref={heading} tabIndex={-1}>
        {texts.list}
      </h3>
      {list.length === 0 && <p className="muted">{texts.none}</p>}
      <ul>
        {list.map(snapshot => (
          <VersionRow
            key={snapshot.id}
            snapshot={snapshot}
            name={nameOf(snapshot, chapters)}
            isAsked={asked === snapshot.id}
            onAsk={isAsked => setAsked(isAsked ? snapshot.id : null)}
            onCompare={() => onCompare(snapshot.id)}
            onRemove={() => void remove(snapshot)}
          />
        ))}
      </ul>
    </section>
  )
}

type VersionRowProps = {
  snapshot: SnapshotSummary
  name: string
  isAsked: boolean
  onAsk: (isAsked: boolean) => void
  onCompare: () => void
  onRemove: () => void
}

function VersionRow({ snapshot, name, isAsked, onAsk, onCompare, onRemove }: VersionRowProps) {
  const when = dayAndTime(snapshot.createdAt)
  const asker = useRef<HTMLButtonElement>(null)
  return (
    <li>
      <strong>{name}</strong>
      <span className="muted">{when}</span>
      <button type="button" className="btn s" aria-label={texts.compareNamed(name)} onClick={onCompare}>
        {texts.compare}
      </button>
      <button
        ref={asker}
        type="button"
        className="btn s bare"
        aria-label={texts.removeNamed(name, when)}
        aria-expanded={isAsked}
        onClick={() => onAsk(!isAsked)}
      >
        {texts.remove}
      </button>
      {isAsked && (
        <AskFirst
          sentence={texts.removeAsk}
          yes={texts.remove}
          no={texts.keep}
          onYes={onRemove}
          onNo={() => {
            onAsk(false)
            asker.current?.focus()
          }}
        />
      )}
    </li>
  )
}
