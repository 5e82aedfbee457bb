'use client'

import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import { CommandRefused } from '@/lib/domain/map/commands/change'
import type { Command } from '@/lib/domain/map/commands/command'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import { isEqual } from '@/lib/domain/map/same-json'
import { transform } from '@/lib/domain/map/transform'
import type { Snapshot } from '@/lib/domain/map/wire'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { Comparison } from './comparison'
import { type ChapterNumbers, nameOf } from './snapshot-name'
import { TakeForm } from './take-form'
import { useVersions } from './use-versions'
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

/** The kept states of a map: take one, see what changed since, bring one back, delete one. */
export default function VersionsDialog({ mapId, map, chapters, flush, perform, onSay, onClose }: VersionsDialogProps) {
  const { list, open, said, fault, ...versions } = useVersions({ mapId, chapters, flush })
  const restore = (snapshot: Snapshot) => {
    try {
      const command = transform(map, { ...snapshot.document, id: map.id })
      if (!command || !perform(command)) return versions.setFault(texts.refused)
      onSay(texts.restored(nameOf(snapshot, chapters)))
      onClose()
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error
      versions.setFault(texts.refused)
    }
  }
  return (
    <Dialog
      title={open ? nameOf(open, chapters) : texts.title}
      closeLabel={texts.close}
      onClose={onClose}
      isWide={open !== null}
      page={open?.id ?? ''}
    >
      {open ? (
        <Compared snapshot={open} map={map} onBack={versions.close} onRestore={() => restore(open)} />
      ) : (
        <>
          <p>{texts.about}</p>
          <TakeForm onTake={label => void versions.take(label)} />
          {list && (
            <VersionList
              list={list}
              chapters={chapters}
              onRemove={versions.remove}
              onCompare={id => void versions.look(id)}
            />
          )}
          {!list && !fault && <p>{texts.loading}</p>}
        </>
      )}
      {fault && <Fault text={fault} onRetry={list ? null : () => void versions.load()} />}
      <p className="said" role="status">
        <span>{said}</span>
      </p>
    </Dialog>
  )
}

type ComparedProps = { snapshot: Snapshot; map: JourneyMap; onBack: () => void; onRestore: () => void }

function Compared({ snapshot: { document }, map, onBack, onRestore }: ComparedProps) {
  return (
    <>
      <button type="button" className="btn s bare to-list" onClick={onBack}>
        {texts.back}
      </button>
      <Comparison before={document} after={map} />
      {!isEqual(document, map) && (
        <div className="restore">
          <button type="button" className="btn ink" onClick={onRestore}>
            {texts.restore}
          </button>
          <p className="small muted">{texts.restoreNote}</p>
        </div>
      )}
    </>
  )
}

function Fault({ text, onRetry }: { text: string; onRetry: (() => void) | null }) {
  return (
    <>
      <p className="fault" role="alert">
        <Icon name="warning" />
        <span>{text}</span>
      </p>
      {onRetry && (
        <button type="button" className="btn s" onClick={onRetry}>
          {texts.again}
        </button>
      )}
    </>
  )
}
