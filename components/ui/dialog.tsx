'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './icon'
import './dialog.css'

type DialogProps = {
  title: string
  /** Name of the button with the cross. */
  closeLabel: string
  onClose: () => void
  isWide?: boolean
  /** For windows in which something is filled in: a button at their end that closes as the cross does. */
  doneLabel?: string | undefined
  /** Names what the window shows; when that changes, the heading gets the focus. */
  page?: string
  className?: string
  children: ReactNode
}

/**
 * A modal window of the browser's own: it keeps the focus inside, Esc closes it, and focus returns to where it was. It
 * begins at its first field; its title and the cross stay in sight however long it is.
 */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, onClose, isWide = false, doneLabel, page = '', className = '', children } = props
  const box = useRef<HTMLDialogElement>(null)
  const shown = useRef(page)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    if (dialog) firstStop(dialog)?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    if (shown.current !== page) headingOf(box.current)?.focus()
    shown.current = page
  }, [page])
  const close = () => box.current?.close()
  return (
    <dialog
      ref={box}
      className={`sheet-dialog ${isWide ? 'broad' : ''} ${className}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="close" aria-label={closeLabel} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {children}
      {doneLabel && (
        <p className="done">
          <button type="button" className="btn ink" onClick={close}>
            {doneLabel}
          </button>
        </p>
      )}
    </dialog>
  )
}

const FIELDS = 'input:not([type=hidden], [type=file]), textarea, select'
/** Fields that bring up a keyboard on a screen. */
const WRITTEN = 'textarea, input:not([type=radio], [type=checkbox])'

/**
 * Where somebody begins: the first field, in a group of radio buttons the chosen one. Without fields it is the heading;
 * under a finger as well where a keyboard would slide over the window that one has only just opened.
 */
function firstStop(dialog: HTMLDialogElement): HTMLElement | null {
  const fields = [...dialog.querySelectorAll<HTMLInputElement>(FIELDS)]
  const first = fields.find(field => !field.disabled && field.checkVisibility())
  if (!first) return headingOf(dialog)
  if (first.matches(WRITTEN) && matchMedia('(pointer: coarse)').matches) return headingOf(dialog)
  if (first.type !== 'radio') return first
  return fields.find(field => field.name === first.name && field.checked) ?? first
}

function headingOf(dialog: HTMLDialogElement | null): HTMLElement | null {
  return dialog?.querySelector<HTMLElement>(':scope > header h2') ?? null
}
