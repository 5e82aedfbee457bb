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
  children: ReactNode
}

/** A modal window of the browser's own: it keeps the focus inside, Esc closes it, and focus returns to where it was. */
export function Dialog({ title, closeLabel, onClose, isWide = false, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={box} className={isWide ? 'sheet-dialog wide' : 'sheet-dialog'} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="close" aria-label={closeLabel} onClick={() => box.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}
