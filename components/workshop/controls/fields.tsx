'use client'

import { type ReactNode, useId, useState } from 'react'
import { LIMITS } from '@/lib/domain/map/limits'
import { useStore } from '../store/use-map'

type TextFieldProps = {
  label: string
  value: string
  onEdit: (value: string) => void
  hint?: string
  isLabelHidden?: boolean
  /** More than one line grows with its text. */
  rows?: number
  maxLength?: number
  placeholder?: string
  className?: string
  onLeave?: () => void
}

/** A text of the map. Every keystroke goes into the document; leaving the field ends the step that undo takes back. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onEdit,
    hint,
    isLabelHidden,
    rows = 1,
    maxLength = LIMITS.text,
    placeholder,
    className = '',
    onLeave,
  } = props
  const store = useStore()
  const id = useId()
  const shared = {
    id,
    className: 'input',
    value,
    maxLength,
    placeholder,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onBlur: () => {
      store.seal()
      onLeave?.()
    },
  }
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'vh' : undefined}>
        {label}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={event => onEdit(event.target.value)} />
      ) : (
        <input {...shared} type="text" autoComplete="off" onChange={event => onEdit(event.target.value)} />
      )}
    </div>
  )
}

type ListFieldProps = Omit<TextFieldProps, 'value' | 'onEdit'> & {
  values: readonly string[]
  onEdit: (values: string[]) => void
}

/** A list of texts, one a line. What is typed stays as typed until the field is left. */
export function ListField({ values, onEdit, ...rest }: ListFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const split = (text: string) =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .slice(0, LIMITS.entries)
  return (
    <TextField
      {...rest}
      rows={rest.rows ?? 2}
      value={draft ?? values.join('\n')}
      onLeave={() => setDraft(null)}
      onEdit={text => {
        setDraft(text)
        onEdit(split(text))
      }}
    />
  )
}

type SelectFieldProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
  isLabelHidden?: boolean
}

/** One of many values, by the browser's own list. */
export function SelectField<T extends string>({ label, value, options, onChoose, isLabelHidden }: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'vh' : undefined}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={event => onChoose(event.target.value as T)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type DateFieldProps = {
  label: string
  value: string | null
  onEdit: (value: string | null) => void
  isLabelHidden?: boolean
}

/** A calendar day; half a date is none. */
export function DateField({ label, value, onEdit, isLabelHidden }: DateFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'vh' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="input"
        min="2000-01-01"
        max="2099-12-31"
        value={value ?? ''}
        onChange={event => onEdit(/^20\d\d-/.test(event.target.value) ? event.target.value : null)}
      />
    </div>
  )
}

/** Yes or no, with its sentence beside the box. */
export function CheckField({
  isOn,
  onChange,
  children,
}: {
  isOn: boolean
  onChange: (isOn: boolean) => void
  children: ReactNode
}) {
  return (
    <label className="check-field">
      <input type="checkbox" checked={isOn} onChange={event => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  )
}
