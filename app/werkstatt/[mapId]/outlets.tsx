'use client'

import { useCallback, useEffect, useState } from 'react'
import { useProgress } from '@/components/progress/use-progress'
import { DropMenu } from '@/components/ui/drop-menu'
import { Icon } from '@/components/ui/icon'
import { lateWindow } from '@/components/ui/late-window'
import { useDesk } from '@/components/workshop/desk'
import { useHeadFirst } from '@/components/workshop/start/use-head-first'
import { useSnapshot, useStore } from '@/components/workshop/store/use-map'
import { PrintSheet } from '@/components/workshop-export/print-sheet'
import { mapLabels } from '@/content/texts/de/map'
import { mapExportTexts } from '@/content/texts/de/map-export'
import { formatDay } from '@/lib/domain/map/export/format'

const FileDialog = lateWindow(() => import('@/components/workshop-export/file-dialog'))
const ShareDialog = lateWindow(() => import('@/components/workshop-export/share-dialog'))
const VersionsDialog = lateWindow(() => import('@/components/workshop-versions/versions-dialog'))

const { menu: texts } = mapExportTexts
/** A browser that is never idle fetches what has to be there offline after this time. */
const LATEST_PREFETCH_MS = 4000

type WindowName = 'file' | 'share' | 'versions'
/** Chapter id → its number. */
type Chapters = Readonly<Record<string, number>>

/** The ways out of the editor: files, paper, a link, kept states. */
export function Outlets({ chapters }: { chapters: Chapters }) {
  const store = useStore()
  const name = useProgress().viewer.name ?? ''
  const isWaiting = useSnapshot(snapshot => snapshot.mapId === null)
  const [open, setOpen] = useState<WindowName | null>(null)
  useHeadFirst()
  // The copy that rescues a map is wanted just when there is no connection.
  useEffect(() => whenIdle(FileDialog.prefetch), [])

  const toPrint = useCallback(() => {
    const { map } = store.getSnapshot()
    const date = mapExportTexts.asOf(formatDay(new Date().toISOString().slice(0, 10), mapLabels))
    return map && { map, foot: { ...(name && { name }), date } }
  }, [store, name])
  /** What needs the map on the server says so until it is there. */
  const needing = (window: WindowName, label: string, note: string) => ({
    label,
    note: isWaiting ? texts.needsServer : note,
    isDisabled: isWaiting,
    onChoose: () => setOpen(window),
  })
  return (
    <>
      <DropMenu
        label={texts.label}
        icon={<Icon name="out" />}
        items={[
          { label: texts.file, note: texts.fileNote, onChoose: () => setOpen('file') },
          { label: texts.print, note: texts.printNote, onChoose: () => print() },
          needing('share', texts.share, texts.shareNote),
          needing('versions', texts.versions, texts.versionsNote),
        ]}
      />
      <PrintSheet read={toPrint} />
      {open && <OpenWindow window={open} ownName={name} chapters={chapters} onClose={() => setOpen(null)} />}
    </>
  )
}

type OpenWindowProps = { window: WindowName; ownName: string; chapters: Chapters; onClose: () => void }

function OpenWindow({ window, ownName, chapters, onClose }: OpenWindowProps) {
  const store = useStore()
  const { ui } = useDesk()
  const mapId = useSnapshot(snapshot => snapshot.mapId)
  const map = useSnapshot(snapshot => snapshot.map)
  const flush = useCallback(async () => {
    if (store.getSnapshot().save.kind !== 'saved') await store.retry()
    return store.getSnapshot().save.kind === 'saved'
  }, [store])
  if (!map) return null
  if (window === 'file') return <FileDialog outlet={{ mapId, map, flush }} ownName={ownName} onClose={onClose} />
  if (mapId === null) return null
  if (window === 'share') return <ShareDialog mapId={mapId} onClose={onClose} />
  return (
    <VersionsDialog
      mapId={mapId}
      map={map}
      chapters={chapters}
      flush={flush}
      perform={command => {
        store.seal()
        return store.perform(command)
      }}
      onSay={text => ui.set({ toast: { text }, announcement: text })}
      onClose={onClose}
    />
  )
}

/** Safari knows no idle moments. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, LATEST_PREFETCH_MS / 2)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run, { timeout: LATEST_PREFETCH_MS })
  return () => cancelIdleCallback(request)
}
