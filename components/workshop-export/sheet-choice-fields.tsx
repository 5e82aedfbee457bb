'use client'

import { useId, useState } from 'react'
import { mapExportTexts } from '@/content/texts/de/map-export'
import type { PdfChoice } from '@/lib/domain/map/export/sheet-choice'

const { file: texts } = mapExportTexts
const FORMATS = ['A4', 'A3'] as const

type SheetChoiceFieldsProps = { choice: PdfChoice; ownName: string; onChange: (choice: PdfChoice) => void }

/** Title, name, date and paper: what stands on a sheet besides the map. */
export function SheetChoiceFields({ choice, ownName, onChange }: SheetChoiceFieldsProps) {
  const id = useId()
  const [day] = useState(choice.day)
  const hasName = choice.name !== ''
  const [isNaming, setNaming] = useState(hasName)
  return (
    <fieldset className="sheet-choice">
      <legend className="label">{texts.head}</legend>
      <label className="tick">
        <input
          type="checkbox"
          checked={choice.isTitled}
          onChange={event => onChange({ ...choice, isTitled: event.target.checked })}
        />
        <span>{texts.showTitle}</span>
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={choice.day !== ''}
          onChange={event => onChange({ ...choice, day: event.target.checked ? day : '' })}
        />
        <span>{texts.showDay}</span>
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={isNaming}
          onChange={event => {
            setNaming(event.target.checked)
            onChange({ ...choice, name: event.target.checked ? ownName : '' })
          }}
        />
        <span>{texts.showName}</span>
      </label>
      {choice.isTitled && (
        <div className="field">
          <label htmlFor={`${id}-title`}>{texts.sheetTitle}</label>
          <input
            id={`${id}-title`}
            className="input"
            value={choice.title}
            maxLength={200}
            autoComplete="off"
            onChange={event => onChange({ ...choice, title: event.target.value })}
          />
        </div>
      )}
      {isNaming && (
        <div className="field">
          <label htmlFor={`${id}-name`}>{texts.name}</label>
          <input
            id={`${id}-name`}
            className="input"
            value={choice.name}
            maxLength={120}
            autoComplete="name"
            onChange={event => onChange({ ...choice, name: event.target.value })}
          />
        </div>
      )}
      <div className="paper" role="radiogroup" aria-label={texts.paper}>
        <span aria-hidden="true">{texts.paper}</span>
        {FORMATS.map(format => (
          <label key={format} className="tick">
            <input
              type="radio"
              name={`${id}-paper`}
              checked={choice.format === format}
              onChange={() => onChange({ ...choice, format })}
            />
            <span>{format}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
