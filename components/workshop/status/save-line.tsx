'use client'

import { useRouter } from 'next/navigation'
import { savingTexts as texts } from '@/content/texts/de/workshop'
import { longDate, timeOfDay } from '../../ui/german-format'
import { Icon } from '../controls/icon'
import type { SaveState } from '../store/save-state'
import { useSnapshot, useStore } from '../store/use-map'

const ICON = { saved: 'tick', saving: 'waiting', failed: 'warning' } as const

/** How saving stands, always in words. */
export function SaveLine() {
  const save = useSnapshot(snapshot => snapshot.save)
  return (
    <div className="save-line">
      {save.kind !== 'new' && (
        <span className={`saved ${save.kind}`} role="status">
          <Icon name={ICON[save.kind]} />
          <span>{wordsFor(save)}</span>
        </span>
      )}
    </div>
  )
}

/** Why saving failed and what can be done, where it is seen: over the map, and it stays there while one scrolls. */
export function SaveTrouble() {
  const save = useSnapshot(snapshot => snapshot.save)
  const isKeptHere = useSnapshot(snapshot => snapshot.isKeptHere)
  const hasFailed = save.kind === 'failed' && save.why !== 'stale'
  if (!hasFailed && isKeptHere) return null
  return (
    <div className="save-trouble" role="alert">
      {hasFailed && <Trouble save={save} />}
      {!isKeptHere && <p className="trouble">{texts.quota}</p>}
    </div>
  )
}

function wordsFor(save: SaveState): string {
  if (save.kind !== 'saved') return texts[save.kind]
  if (!save.at) return texts.saved
  const isToday = longDate(save.at) === longDate(new Date().toISOString())
  return isToday ? texts.savedAt(timeOfDay(save.at)) : texts.saved
}

function Trouble({ save }: { save: Extract<SaveState, { kind: 'failed' }> }) {
  const store = useStore()
  const router = useRouter()
  return (
    <p className="trouble">
      <span>{texts.why[save.why]}</span> {save.message && save.why === 'refused' && <span>{save.message}</span>}{' '}
      {save.why === 'gone' ? (
        <button
          type="button"
          className="btn s"
          onClick={async () => {
            const mapId = await store.rescue()
            if (mapId) router.push(`/werkstatt/${mapId}`)
          }}
        >
          {texts.rescue}
        </button>
      ) : (
        <button type="button" className="btn s" onClick={() => void store.retry()}>
          {texts.retry}
        </button>
      )}
    </p>
  )
}
