'use client'

import type { ReactNode } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { Icon } from '../controls/icon'

type PanelFrameProps = { crumb: string; title: string; onClose: () => void; children: ReactNode }

/** Place, heading and the ways out that the details of cards and feelings share; a window has a heading of its own. */
export function PanelFrame({ crumb, title, onClose, children }: PanelFrameProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc beside the button with the cross
    <section
      className="card-panel"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <p className="crumb">{crumb}</p>
      <h2>
        <span tabIndex={-1} data-place="panel">
          {title}
        </span>
        <button type="button" className="ib" aria-label={editorTexts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </h2>
      {children}
    </section>
  )
}
