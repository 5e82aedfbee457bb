'use client'

import { useState } from 'react'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { Dialog } from '../controls/dialog'
import { Segment } from '../controls/segment'
import { type DeskView, useDesk, useUi } from '../desk'
import { UndoButtons } from '../head/toolbar'
import { LaneMenu } from '../head/view-bar'
import { Hints } from '../panel/hints'
import { options } from '../panel/options'
import { useEvaluation } from '../panel/use-evaluation'

const VIEWS: readonly DeskView[] = ['map', 'table', 'matrix', 'plan']

/** The bar at the lower edge of a phone: undo, hints, what is shown. */
export function PhoneDock() {
  const { ui } = useDesk()
  const [open, setOpen] = useState<'hints' | 'overview' | null>(null)
  const view = useUi(current => current.view)
  const { open: hints } = useEvaluation()
  const close = () => setOpen(null)
  return (
    <div className="dock">
      <UndoButtons />
      <button type="button" className="btn s" onClick={() => setOpen('hints')}>
        {texts.hints.count(hints.length)}
      </button>
      <button type="button" className="btn s ink" onClick={() => setOpen('overview')}>
        {texts.overview}
      </button>
      {open === 'hints' && (
        <Dialog title={texts.hints.title} kind="sheet" onClose={close}>
          <Hints onJump={close} />
        </Dialog>
      )}
      {open === 'overview' && (
        <Dialog title={texts.overview} kind="sheet" onClose={close}>
          <Segment
            label={texts.view}
            value={view}
            options={options(VIEWS, texts.views)}
            onChoose={value => {
              ui.set({ view: value })
              close()
            }}
          />
          <div className="deeds">
            <button
              type="button"
              className="btn"
              onClick={() => {
                close()
                ui.set({ hasHeadOpen: true })
              }}
            >
              {texts.head.edit}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                close()
                ui.set({ isPresenting: true })
              }}
            >
              {texts.present}
            </button>
            <LaneMenu />
          </div>
        </Dialog>
      )}
    </div>
  )
}
