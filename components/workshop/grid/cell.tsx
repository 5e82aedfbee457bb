'use client'

import { memo, useEffect, useRef } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { cellKey } from '@/lib/domain/map/keys'
import { maxLength } from '@/lib/domain/map/limits'
import type { Id } from '@/lib/domain/map/model'
import { findPhase } from '@/lib/domain/map/read'
import type { CardKind } from '@/lib/domain/map/vocabulary'
import { Icon } from '../controls/icon'
import { useDesk, useUi } from '../desk'
import { useMap } from '../store/use-map'
import { CardView } from './card'
import { makeCellTarget } from './drag'
import { withSoftHyphens } from './soft-hyphens'
import { TextDraft } from './text-draft'

const NONE: readonly Id[] = []

/** The cards of one phase and row, with the button for another one. */
export const Cell = memo(function Cell({ phaseId, kind }: { phaseId: Id; kind: CardKind }) {
  const { act } = useDesk()
  const box = useRef<HTMLDivElement>(null)
  const ids = useMap(map => map.cells[cellKey(phaseId, kind)] ?? NONE)
  const phase = useMap(map => findPhase(map, phaseId)?.name ?? '')
  const isWriting = useUi(({ draft }) => draft?.phaseId === phaseId && draft.kind === kind)
  useEffect(() => {
    if (!box.current) return
    return makeCellTarget(box.current, (cardId, index) => act.drop(cardId, phaseId, kind, index))
  }, [act, phaseId, kind])

  const done = (text: string) => {
    const id = act.add(phaseId, kind, text)
    act.settle(id ? `card:${id}` : `cell:${phaseId}:${kind}`)
  }
  return (
    <div ref={box} className="cell" data-kind={kind}>
      <ul>
        {ids.map((cardId, index) => (
          <li key={cardId}>
            <CardView cardId={cardId} phaseId={phaseId} isLast={index === ids.length - 1} />
          </li>
        ))}
      </ul>
      {isWriting ? (
        <TextDraft label={texts.draft(mapLabels.lanes[kind], phase)} maxLength={maxLength('text')} onDone={done} />
      ) : (
        <button
          type="button"
          className={ids.length > 0 ? 'add slim' : 'add'}
          data-place={`cell:${phaseId}:${kind}`}
          aria-label={texts.addTo(capital(mapLabels.oneCard[kind]), phase)}
          onClick={() => act.write(phaseId, kind)}
        >
          <Icon name="plus" />
          {ids.length === 0 && <span>{withSoftHyphens(mapLabels.lanes[kind])}</span>}
        </button>
      )}
    </div>
  )
})

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
