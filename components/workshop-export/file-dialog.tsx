'use client'

import { useEffect, useRef, useState } from 'react'
import { mapExportTexts } from '@/content/texts/de/map-export'
import { fileNameOf } from '@/lib/domain/map/export/file-name'
import type { PdfChoice } from '@/lib/domain/map/export/sheet-choice'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { download } from './download'
import { FILE_GROUPS, FILE_KINDS, type FileKind } from './kinds'
import { FileFailed, type FileFault, makeFile } from './make-file'
import type { MapOutlet } from './outlet'
import { SheetChoiceFields } from './sheet-choice-fields'
import './export.css'

const { file: texts } = mapExportTexts

type Progress =
  | { kind: FileKind; state: 'busy' | 'done'; name: string }
  | { kind: FileKind; state: 'failed'; fault: FileFault }
  | null

type FileDialogProps = {
  outlet: MapOutlet
  /** Name of the person, offered for the foot. */
  ownName: string
  onClose: () => void
}

/** The files that a map can be taken out as, and what stands on the sheet. */
export default function FileDialog({ outlet, ownName, onClose }: FileDialogProps) {
  const [choice, setChoice] = useState<PdfChoice>({
    format: 'A4',
    isTitled: true,
    title: outlet.map.title,
    name: '',
    day: today(),
  })
  const [progress, setProgress] = useState<Progress>(null)
  const save = async (kind: FileKind, extension: string) => {
    const name = fileNameOf(choice.title || outlet.map.title, extension, mapExportTexts.fileName)
    setProgress({ kind, state: 'busy', name })
    try {
      download(await makeFile(kind, outlet, choice), name)
      setProgress({ kind, state: 'done', name })
    } catch (error) {
      setProgress({ kind, state: 'failed', fault: error instanceof FileFailed ? error.fault : 'server' })
    }
  }
  return (
    <Dialog title={texts.title} closeLabel={mapExportTexts.close} onClose={onClose}>
      <SheetChoiceFields choice={choice} ownName={ownName} onChange={setChoice} />
      {FILE_GROUPS.map(group => (
        <section key={group} className="file-group">
          <h3>{texts.groups[group]}</h3>
          <ul>
            {FILE_KINDS.filter(file => file.group === group).map(({ kind, extension }) => (
              <FileRow
                key={kind}
                kind={kind}
                progress={progress?.kind === kind ? progress : null}
                onSave={() => void save(kind, extension)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

type FileRowProps = { kind: FileKind; progress: Progress; onSave: () => void }

/** One kind of file; what became of saving it is said in its own row, where one has just pressed. */
function FileRow({ kind, progress, onSave }: FileRowProps) {
  const said = useRef<HTMLParagraphElement>(null)
  const { name, note } = texts.kinds[kind]
  const isBusy = progress?.state === 'busy'
  const hasFailed = progress?.state === 'failed'
  useEffect(() => {
    if (progress) said.current?.scrollIntoView({ block: 'nearest' })
  }, [progress])
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p>{note}</p>
      </div>
      <button
        type="button"
        className="btn s"
        aria-disabled={isBusy}
        aria-label={texts.save(name)}
        onClick={() => !isBusy && onSave()}
      >
        <Icon name="download" />
        <span>{kind === 'xlsx' ? 'XLSX' : name}</span>
      </button>
      <p ref={said} role="status" className={hasFailed ? 'said fault' : 'said'}>
        {hasFailed && <Icon name="warning" />}
        <span>{progress && wordsFor(progress)}</span>
      </p>
    </li>
  )
}

function wordsFor(progress: NonNullable<Progress>): string {
  if (progress.state === 'failed') return texts.failed[progress.fault]
  return progress.state === 'busy' ? texts.busy(texts.kinds[progress.kind].name) : texts.done(progress.name)
}

/** Today as a calendar day of this browser. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
