'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { Icon } from './icon'

type DialogProps = {
  title: string
  children: ReactNode
  onClose: () => void
  /** `sheet` comes from the bottom edge of a phone, `full` fills the window. */
  kind?: 'middle' | 'sheet' | 'full' | 'wide'
}

/** A modal window of the browser's own: focus stays inside, Esc closes, and focus returns to where it was. */
export function Dialog({ title, children, onClose, kind = 'middle' }: DialogProps) {
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
    <dialog ref={box} className={`ws-dialog ${kind}`} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="ib" aria-label={editorTexts.close} onClick={() => box.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}
