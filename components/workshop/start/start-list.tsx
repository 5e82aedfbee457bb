'use client'

import { type ChangeEvent, useRef } from 'react'
import { templateTexts } from '@/content/texts/de/map'
import { startTexts as texts } from '@/content/texts/de/workshop'
import { faultTexts } from '@/content/texts/de/workshop-faults'
import { Dialog } from '../controls/dialog'
import { tellFaults } from './fault-words'
import { StartSign, type StartSignProps } from './table-drawing'
import type { Beginning, FaultyFile } from './use-beginning'

const KEYS = Object.keys(templateTexts) as (keyof typeof templateTexts)[]

/** All beginnings: example, map to repair, blank, templates, a file. */
export function StartList({ beginning, isEmpty }: { beginning: Beginning; isEmpty: boolean }) {
  const { fromStart, fromBlank, fromFile, state, faulty, closeFaults } = beginning
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
            kind={key}
            {...templateTexts[key]}
            isBusy={isMaking}
            onChoose={() => fromStart(`vorlagen/${key}`)}
          />
        ))}
      </ul>
      {faulty && <Faults {...faulty} onClose={closeFaults} />}
    </>
  )
}

type StartProps = {
  kind: StartSignProps['kind']
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

function Faults({ faults, document, onClose }: FaultyFile & { onClose: () => void }) {
  const told = tellFaults(faults, document)
  return (
    <Dialog title={faultTexts.title} onClose={onClose}>
      {'sentence' in told ? (
        <p>{told.sentence}</p>
      ) : (
        <>
          <p>{told.intro}</p>
          <ul className="faults">
            {told.lines.map(line => (
              <li key={line}>{line}</li>
            ))}
            {told.more && <li className="muted">{told.more}</li>}
          </ul>
        </>
      )}
      <div className="deeds">
        <button type="button" className="btn" onClick={onClose}>
          {faultTexts.close}
        </button>
      </div>
    </Dialog>
  )
}
