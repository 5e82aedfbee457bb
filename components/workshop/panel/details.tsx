'use client'

import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { Dialog } from '../controls/dialog'
import { useDesk, useUi } from '../desk'
import { CardPanel } from './card-panel'
import { FeelingPanel } from './feeling-panel'

/** The card or the feeling that is chosen. */
export function Details() {
  const selected = useUi(ui => ui.selected)
  const feeling = useUi(ui => ui.feeling)
  if (selected) return <CardPanel key={selected} cardId={selected} />
  return feeling && <FeelingPanel {...feeling} />
}

/** The same in a window, where there is no room beside the map. */
export function DetailsDialog() {
  const { ui } = useDesk()
  const selected = useUi(current => current.selected)
  const feeling = useUi(current => current.feeling)
  if (!selected && !feeling) return null
  return (
    <Dialog
      title={selected ? texts.panel.title : texts.feeling.panel}
      kind="sheet"
      onClose={() => ui.set({ selected: null, feeling: null })}
    >
      <Details />
    </Dialog>
  )
}
