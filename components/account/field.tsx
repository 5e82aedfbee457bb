import type { InputHTMLAttributes, ReactNode } from 'react'
import { Icon } from '../ui/icon'

export type FieldProps = {
  id: string
  label: string
  hint?: string
  fault: string | null
  /** Stands at the right of the label. */
  aside?: ReactNode
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'name' | 'type' | 'autoComplete' | 'defaultValue' | 'inputMode' | 'spellCheck' | 'autoCapitalize' | 'maxLength'
>

/** Ids of what describes a field, for `aria-describedby`. */
export function descriptions({ id, hint, fault }: Pick<FieldProps, 'id' | 'hint' | 'fault'>): string | undefined {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and fault around an input. */
export function FieldFrame({
  id,
  label,
  hint,
  fault,
  aside,
  children,
}: Omit<FieldProps, 'name'> & { children: ReactNode }) {
  return (
    <div className="field">
      <div className="label-row">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {fault && (
        <p className="error" id={`${id}-fault`}>
          <Icon name="warning" />
          {fault}
        </p>
      )}
    </div>
  )
}

/** One line of text with its label. The input keeps its content by itself. */
export function Field({ label, hint, fault, aside, ...input }: FieldProps) {
  const { id } = input
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault} aside={aside}>
      <input
        className="input"
        required
        aria-invalid={fault ? true : undefined}
        aria-describedby={descriptions({ id, hint, fault })}
        {...input}
      />
    </FieldFrame>
  )
}
