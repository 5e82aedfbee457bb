'use client'

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

/** A dialog whose title is the question. The browser keeps the focus inside and gives it back at the end. */
export function Question({ title, onClose, children }: { title: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before the dialog leaves the page: closing it later would give the focus back to nobody.
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog className="konto-dialog" ref={dialog} aria-labelledby={id} onCancel={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
