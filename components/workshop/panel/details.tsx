'use client'

import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { Dialog } from '../controls/dialog'
import { useAct, useUi } from '../desk'
import { useIsBeside } from '../grid/use-phone'
import { CardPanel } from './card-panel'
import { FeelingPanel, useFeelingTitle } from './feeling-panel'

/** The card or the feeling that is chosen: beside the map, or in a window where there is no room. */
export function Details() {
  return useIsBeside() ? <Chosen /> : <DetailsDialog />
}

function Chosen() {
  const selected = useUi(ui => ui.selected)
  const feeling = useUi(ui => ui.feeling)
  if (selected) return <CardPanel key={selected} cardId={selected} />
  return feeling && <FeelingPanel key={feeling} phaseId={feeling} />
}

/** The same in a window. */
export function DetailsDialog() {
  const act = useAct()
  const selected = useUi(current => current.selected)
  const feeling = useUi(current => current.feeling)
  const feelingTitle = useFeelingTitle()
  if (!selected && !feeling) return null
  const close = () => {
    if (selected) act.close(selected)
    else if (feeling) act.closeFeeling(feeling)
  }
  return (
    <Dialog title={selected ? texts.panel.title : feelingTitle} kind="sheet" onClose={close}>
      <Chosen />
    </Dialog>
  )
}
