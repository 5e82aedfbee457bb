'use client'

import { useEffect, useState } from 'react'
import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import type { Id } from '@/lib/domain/map/model'
import type { Snapshot, SnapshotSummary } from '@/lib/domain/map/wire'
import { listSnapshots, readSnapshot, removeSnapshot, takeSnapshot } from './snapshot-api'
import { type ChapterNumbers, nameOf } from './snapshot-name'

type VersionsOf = {
  mapId: Id
  chapters: ChapterNumbers
  /** Sends what is not saved yet. @returns whether the server has everything now */
  flush(): Promise<boolean>
}

/** The kept states of a map on the server, the one that is looked at, and what is to be said about all that. */
export function useVersions({ mapId, chapters, flush }: VersionsOf) {
  const [list, setList] = useState<SnapshotSummary[] | null>(null)
  const [open, setOpen] = useState<Snapshot | null>(null)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState('')

  /** Runs one request; a failure is said and changes nothing. @returns whether it was done */
  const attempt = async (run: () => Promise<void>): Promise<boolean> => {
    setFault('')
    try {
      await run()
      return true
    } catch {
      setFault(texts.failed)
      return false
    }
  }
  const load = () => attempt(async () => setList((await listSnapshots(mapId)).snapshots))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the dialog opens
  useEffect(() => void load(), [mapId])

  return {
    list,
    open,
    said,
    fault,
    setFault,
    load,
    close: () => setOpen(null),
    look: (snapshotId: string) => attempt(async () => setOpen(await readSnapshot(mapId, snapshotId))),
    take: (label: string) =>
      attempt(async () => {
        if (!(await flush())) return setFault(texts.unsaved)
        const made = await takeSnapshot(mapId, { label: label || null, chapterId: null })
        setList([made, ...(list ?? [])])
        setSaid(texts.taken(nameOf(made, chapters)))
      }),
    remove: (snapshot: SnapshotSummary) =>
      attempt(async () => {
        await removeSnapshot(mapId, snapshot.id)
        setList((list ?? []).filter(({ id }) => id !== snapshot.id))
        setSaid(texts.removed(nameOf(snapshot, chapters)))
      }),
  }
}
