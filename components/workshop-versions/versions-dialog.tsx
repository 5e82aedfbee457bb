'use client'

import { useEffect, useState } from 'react'
import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import { CommandRefused } from '@/lib/domain/map/commands/change'
import type { Command } from '@/lib/domain/map/commands/command'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import { isEqual } from '@/lib/domain/map/same-json'
import { transform } from '@/lib/domain/map/transform'
import type { Snapshot, SnapshotSummary } from '@/lib/domain/map/wire'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { Comparison } from './comparison'
import { listSnapshots, readSnapshot, takeSnapshot } from './snapshot-api'
import { type ChapterNumbers, nameOf } from './snapshot-name'
import { TakeForm } from './take-form'
import { VersionList } from './version-list'
import './versions.css'

type VersionsDialogProps = {
  mapId: Id
  map: JourneyMap
  chapters: ChapterNumbers
  /** Sends what is not saved yet. @returns whether the server has everything now */
  flush(): Promise<boolean>
  /** Does a command on the open map, so that it can be undone. @returns whether it was done */
  perform(command: Command): boolean
  /** Says what happened, outside this dialog. */
  onSay(text: string): void
  onClose(): void
}

/** The kept states of a map: take one, see what changed since, bring one back. */
export default function VersionsDialog({ mapId, map, chapters, flush, perform, onSay, onClose }: VersionsDialogProps) {
  const [list, setList] = useState<SnapshotSummary[] | null>(null)
  const [open, setOpen] = useState<Snapshot | null>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')

  /** Runs one request; a failure is said and changes nothing. */
  const attempt = async (run: () => Promise<void>) => {
    setFault('')
    try {
      await run()
    } catch {
      setFault(texts.failed)
    }
  }
  const load = () => attempt(async () => setList((await listSnapshots(mapId)).snapshots))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the dialog opens
  useEffect(() => void load(), [mapId])

  const take = (label: string) =>
    attempt(async () => {
      if (!(await flush())) return setFault(texts.unsaved)
      const made = await takeSnapshot(mapId, { label: label || null, chapterId: null })
      setList([made, ...(list ?? [])])
      setSaid(texts.taken(nameOf(made, chapters)))
    })
  const restore = (snapshot: Snapshot) => {
    try {
      const command = transform(map, { ...snapshot.document, id: map.id })
      if (!command || !perform(command)) return setFault(texts.refused)
      onSay(texts.restored(nameOf(snapshot, chapters)))
      onClose()
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      setFault(texts.refused)
    }
  }
  return (
    <Dialog
      title={open ? nameOf(open, chapters) : texts.title}
      closeLabel={texts.close}
      onClose={onClose}
      isWide={open !== null}
    >
      {open ? (
        <>
          <button type="button" className="btn s bare to-list" onClick={() => setOpen(null)}>
            {texts.back}
          </button>
          <Comparison before={open.document} after={map} />
          {!isEqual(open.document, map) && (
            <div className="restore">
              <button type="button" className="btn ink" onClick={() => restore(open)}>
                {texts.restore}
              </button>
              <p className="small muted">{texts.restoreNote}</p>
            </div>
          )}
        </>
      ) : (
        <>
          <p>{texts.about}</p>
          <TakeForm onTake={label => void take(label)} />
          {list ? (
            <VersionList
              list={list}
              chapters={chapters}
              onCompare={id => void attempt(async () => setOpen(await readSnapshot(mapId, id)))}
            />
          ) : (
            !fault && <p>{texts.loading}</p>
          )}
        </>
      )}
      {fault && (
        <p className="fault" role="alert">
          <Icon name="warning" />
          <span>{fault}</span>
        </p>
      )}
      {fault && !list && (
        <button type="button" className="btn s" onClick={() => void load()}>
          {texts.again}
        </button>
      )}
      <p className="said" role="status">
        <span>{said}</span>
      </p>
    </Dialog>
  )
}
