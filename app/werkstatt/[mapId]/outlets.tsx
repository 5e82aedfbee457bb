'use client'

import { lazy, Suspense, useCallback, useState } from 'react'
import { useProgress } from '@/components/progress/use-progress'
import { DropMenu } from '@/components/ui/drop-menu'
import { Icon } from '@/components/ui/icon'
import { useDesk } from '@/components/workshop/desk'
import { useSnapshot, useStore } from '@/components/workshop/store/use-map'
import { PrintSheet } from '@/components/workshop-export/print-sheet'
import { mapLabels } from '@/content/texts/de/map'
import { mapExportTexts } from '@/content/texts/de/map-export'
import { formatDay } from '@/lib/domain/map/export/format'

const FileDialog = lazy(() => import('@/components/workshop-export/file-dialog'))
const ShareDialog = lazy(() => import('@/components/workshop-export/share-dialog'))
const VersionsDialog = lazy(() => import('@/components/workshop-versions/versions-dialog'))

const { menu: texts } = mapExportTexts

/** The ways out of the editor: files, paper, a link, kept states. `chapters` is chapter id → number. */
export function Outlets({ chapters }: { chapters: Readonly<Record<string, number>> }) {
  const store = useStore()
  const { ui } = useDesk()
  const { viewer } = useProgress()
  const mapId = useSnapshot(snapshot => snapshot.mapId)
  const [open, setOpen] = useState<'file' | 'share' | 'versions' | null>(null)
  const name = viewer.name ?? ''

  const flush = useCallback(async () => {
    if (store.getSnapshot().save.kind !== 'saved') await store.retry()
    return store.getSnapshot().save.kind === 'saved'
  }, [store])
  const toPrint = useCallback(() => {
    const { map } = store.getSnapshot()
    const date = mapExportTexts.asOf(formatDay(new Date().toISOString().slice(0, 10), mapLabels))
    return map && { map, foot: { ...(name && { name }), date } }
  }, [store, name])

  const isWaiting = mapId === null
  const close = () => setOpen(null)
  const { map } = store.getSnapshot()
  return (
    <>
      <DropMenu
        label={texts.label}
        icon={<Icon name="out" />}
        items={[
          { label: texts.file, note: texts.fileNote, onChoose: () => setOpen('file') },
          { label: texts.print, note: texts.printNote, onChoose: () => print() },
          {
            label: texts.share,
            note: isWaiting ? texts.needsServer : texts.shareNote,
            isDisabled: isWaiting,
            onChoose: () => setOpen('share'),
          },
          {
            label: texts.versions,
            note: isWaiting ? texts.needsServer : texts.versionsNote,
            isDisabled: isWaiting,
            onChoose: () => setOpen('versions'),
          },
        ]}
      />
      <PrintSheet read={toPrint} />
      <Suspense>
        {open === 'file' && map && <FileDialog outlet={{ mapId, map, flush }} ownName={name} onClose={close} />}
        {open === 'share' && mapId !== null && <ShareDialog mapId={mapId} onClose={close} />}
        {open === 'versions' && mapId !== null && map && (
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
            onClose={close}
          />
        )}
      </Suspense>
    </>
  )
}
