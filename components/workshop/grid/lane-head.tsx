'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import type { CardKind } from '@/lib/domain/map/vocabulary'
import { Icon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useAct } from '../desk'
import { useStore } from '../store/use-map'
import { withSoftHyphens } from './soft-hyphens'

/** Name of a row and the button that adds a card to it in a phase of choice. */
export function LaneHead({ kind }: { kind: CardKind }) {
  const act = useAct()
  const store = useStore()
  const lane = mapLabels.lanes[kind]
  return (
    <th scope="row" className="lh" data-place={`lane:${kind}`}>
      <span>{withSoftHyphens(lane)}</span>
      <button
        type="button"
        className="ib la"
        aria-haspopup="menu"
        aria-label={texts.addInLane(lane)}
        onClick={event => {
          const phases = store.getSnapshot().map?.phases ?? []
          const items = phases.map(phase => ({ label: phase.name, run: () => act.write(phase.id, kind) }))
          openMenu(event.currentTarget, texts.addWhere, items)
        }}
      >
        <Icon name="plus" />
      </button>
    </th>
  )
}
