'use client'

import { useRouter } from 'next/navigation'
import { type ChangeEvent, useRef, useState } from 'react'
import { templateTexts } from '@/content/texts/de/map'
import { startTexts as texts } from '@/content/texts/de/workshop'
import type { JourneyMap } from '@/lib/domain/map/model'
import type { MapCreateBody } from '@/lib/domain/map/wire'
import { Dialog } from '../controls/dialog'
import type { Outcome } from '../store/api'
import { readMapFile } from './read-file'
import { StartSign } from './table-drawing'
import { makeMap } from './use-maps'

type Fault = { path: string; code: string }

const KEYS = Object.keys(templateTexts) as (keyof typeof templateTexts)[]

/** Fetches a document that lies beside the page: the example, the map to repair, a template. */
async function fetchStart(name: string): Promise<JourneyMap | null> {
  try {
    const response = await fetch(`/werkstatt/${name}.json`)
    return response.ok ? ((await response.json()) as JourneyMap) : null
  } catch {
    return null
  }
}

/** Makes a map from one of the beginnings and opens it. */
export function useBeginning() {
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const [faults, setFaults] = useState<Fault[] | null>(null)

  const make = async (body: MapCreateBody | null) => {
    const made: Outcome<{ id: string }> | null = body && (await makeMap(body))
    if (made?.ok) return router.push(`/werkstatt/${made.data.id}`)
    const details = made && made.problem === 'refused' ? made.details : null
    if (Array.isArray(details)) setFaults(details as Fault[])
    setState(Array.isArray(details) ? 'idle' : 'failed')
  }
  return {
    state,
    faults,
    closeFaults: () => setFaults(null),
    async fromBlank() {
      setState('making')
      await make({ from: 'blank', title: '' })
    },
    async fromStart(name: string, title?: string) {
      setState('making')
      const document = await fetchStart(name)
      await make(document && { from: 'document', title: title ?? document.title, document })
    },
    async fromFile(file: File) {
      setState('making')
      const content = await readMapFile(file)
      if (content.ok) {
        const { title } = content.document as { title?: unknown }
        await make({
          from: 'document',
          title: typeof title === 'string' ? title.slice(0, 200) : '',
          document: content.document,
        })
      } else {
        setState('idle')
        setFaults([{ path: '', code: content.code }])
      }
    },
  }
}

export type Beginning = ReturnType<typeof useBeginning>

/** All beginnings: example, map to repair, blank, templates, a file. */
export function StartList({ beginning, isEmpty }: { beginning: Beginning; isEmpty: boolean }) {
  const { fromStart, fromBlank, fromFile, state, faults, closeFaults } = beginning
  const input = useRef<HTMLInputElement>(null)
  const isMaking = state === 'making'
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) await fromFile(file)
  }
  return (
    <>
      <p role="status" className={state === 'failed' ? 'trouble' : 'muted small'}>
        {state === 'making' ? texts.making : state === 'failed' ? texts.failed : ''}
      </p>
      <ul className="starts">
        <Start kind="example" {...texts.example} isBusy={isMaking} onChoose={() => fromStart('beispiel')} />
        <Start kind="repair" {...texts.repair} isBusy={isMaking} onChoose={() => fromStart('vorlagen/reparieren')} />
        {!isEmpty && <Start kind="blank" {...texts.blank} isBusy={isMaking} onChoose={fromBlank} />}
        <Start kind="file" {...texts.file} isBusy={isMaking} onChoose={() => input.current?.click()} />
      </ul>
      <input
        ref={input}
        type="file"
        accept=".json,.svg,application/json,image/svg+xml"
        className="vh"
        tabIndex={-1}
        aria-label={texts.file.choose}
        onChange={choose}
      />
      <h3>{texts.templates}</h3>
      <ul className="starts">
        {KEYS.map(key => (
          <Start
            key={key}
            kind="template"
            {...templateTexts[key]}
            isBusy={isMaking}
            onChoose={() => fromStart(`vorlagen/${key}`)}
          />
        ))}
      </ul>
      {faults && <Faults faults={faults} onClose={closeFaults} />}
    </>
  )
}

type StartProps = {
  kind: 'example' | 'repair' | 'blank' | 'file' | 'template'
  name: string
  about: string
  isBusy: boolean
  onChoose: () => void
}

function Start({ kind, name, about, isBusy, onChoose }: StartProps) {
  return (
    <li>
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && onChoose()}>
        <StartSign kind={kind} />
        <span>
          <b>{name}</b>
          <small>{about}</small>
        </span>
      </button>
    </li>
  )
}

function Faults({ faults, onClose }: { faults: readonly Fault[]; onClose: () => void }) {
  return (
    <Dialog title={texts.faults.title} onClose={onClose}>
      <p>{texts.faults.intro(faults.length)}</p>
      <ul className="faults">
        {faults.map(({ path, code }) => (
          <li key={`${path}:${code}`}>
            <code>{path || texts.faults.whole}</code> <span>{texts.faults.codes[code] ?? texts.faults.unknown}</span>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <button type="submit" className="btn">
          {texts.faults.close}
        </button>
      </form>
    </Dialog>
  )
}
