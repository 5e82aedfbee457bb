'use client'

import { useState } from 'react'
import { raciTexts as texts } from '@/content/texts/de/figures/raci'
import { checkTask, RACI_PARTS, type RaciFault, type RaciPart } from '@/lib/domain/figures/raci'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'

/** One row a task, in the order of the roles: the first is filled in soundly, the others are the learner's. */
const START: readonly (readonly RaciPart[])[] = [
  ['A', 'R', 'C', '', 'I'],
  ['', '', '', '', ''],
  ['', '', '', '', ''],
]

/** A responsibility table that checks itself. */
export function Raci() {
  const [rows, setRows] = useState(START)
  const [place, setPlace] = useState(0)
  const faults = rows.map(checkTask)
  const set = (row: number, column: number, part: RaciPart) => {
    setRows(rows.map((parts, index) => (index === row ? parts.with(column, part) : parts)))
    setPlace(row)
  }
  return (
    <Frame label={texts.label} isChanged={rows !== START} onReset={() => setRows(START)}>
      <Outcome text={resultOf(faults, place)} />
      <div className="rc-table">
        {texts.tasks.map((task, row) => (
          <Task
            key={task}
            task={task}
            parts={rows[row] ?? []}
            faults={faults[row] ?? []}
            onChange={(column, part) => set(row, column, part)}
          />
        ))}
      </div>
      <p className="f-hint">{texts.key}</p>
    </Frame>
  )
}

/** Speaks of the row that was changed last. */
function resultOf(faults: readonly (readonly RaciFault[])[], place: number): string {
  const sound = faults.filter(row => row.length === 0).length
  const at = faults[place]?.filter(fault => fault !== 'empty') ?? []
  const first =
    at.length > 0 ? texts.at(texts.tasks[place] ?? '', at.map(fault => texts.faults[fault]).join(' ')) : null
  return texts.result(sound, faults.length, first)
}

type TaskProps = {
  task: string
  parts: readonly RaciPart[]
  faults: readonly RaciFault[]
  onChange: (column: number, part: RaciPart) => void
}

function Task({ task, parts, faults, onChange }: TaskProps) {
  const isEmpty = faults.includes('empty')
  const state = isEmpty ? 'empty' : faults.length > 0 ? 'faulty' : 'sound'
  return (
    <fieldset className="rc-task">
      <legend>{task}</legend>
      <div>
        {texts.roles.map((role, column) => {
          const part = parts[column] ?? ''
          return (
            <label key={role} className={part === '' ? 'none' : part}>
              <select
                value={part}
                aria-label={texts.cell(task, role)}
                onChange={event => onChange(column, event.target.value as RaciPart)}
              >
                {RACI_PARTS.map(option => (
                  <option key={option} value={option}>
                    {texts.spoken[option]}
                  </option>
                ))}
              </select>
              <b aria-hidden="true">{part === 'AR' ? 'A R' : texts.parts[part]}</b>
              <span>{role}</span>
            </label>
          )
        })}
      </div>
      <p className={`rc-verdict ${state}`}>
        {faults.length === 0 ? texts.sound : faults.map(fault => texts.faults[fault]).join(' ')}
      </p>
    </fieldset>
  )
}
