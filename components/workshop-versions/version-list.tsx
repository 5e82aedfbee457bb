'use client'

import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import type { SnapshotSummary } from '@/lib/domain/map/wire'
import { longDate } from '../ui/german-format'
import { type ChapterNumbers, nameOf } from './snapshot-name'

type VersionListProps = {
  list: readonly SnapshotSummary[]
  chapters: ChapterNumbers
  onCompare: (snapshotId: string) => void
}

/** Kept states, newest first. */
export function VersionList({ list, chapters, onCompare }: VersionListProps) {
  if (list.length === 0) return <p className="muted">{texts.none}</p>
  return (
    <section className="versions">
      <h3>{texts.list}</h3>
      <ul>
        {list.map(snapshot => {
          const name = nameOf(snapshot, chapters)
          return (
            <li key={snapshot.id}>
              <strong>{name}</strong>
              <span className="muted">{longDate(snapshot.createdAt)}</span>
              <button
                type="button"
                className="btn s"
                aria-label={texts.compareNamed(name)}
                onClick={() => onCompare(snapshot.id)}
              >
                {texts.compare}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
