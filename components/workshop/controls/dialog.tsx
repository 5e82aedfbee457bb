'use client'

import type { ReactNode } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { Dialog as SheetDialog } from '../../ui/dialog'

type DialogProps = {
  title: string
  children: ReactNode
  onClose: () => void
  /** `sheet` comes from the bottom edge of a phone, `full` fills the window. */
  kind?: 'middle' | 'sheet' | 'full' | 'wide'
  /** „Fertig“ at the end, where the cross is far away: in sheets unless told otherwise. */
  hasDone?: boolean
}

/** A modal window of the editor. */
export function Dialog({ title, children, onClose, kind = 'middle', hasDone = kind === 'sheet' }: DialogProps) {
  return (
    <SheetDialog
      title={title}
      closeLabel={editorTexts.close}
      doneLabel={hasDone ? editorTexts.done : undefined}
      className={`ws-dialog ${kind}`}
      onClose={onClose}
    >
      {children}
    </SheetDialog>
  )
}
