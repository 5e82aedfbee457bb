'use client'

import { memo, useEffect, useRef } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { cellKey } from '@/lib/domain/map/keys'
import { maxLength } from '@/lib/domain/map/limits'
import type { Card, Id, JourneyMap } from '@/lib/domain/map/model'
import { findCard } from '@/lib/domain/map/read'
import { nameOf } from '../actions/tools'
import { DotsIcon, EvidenceSign, MomentFlag } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useDesk, useUi } from '../desk'
import { useMap, useStore } from '../store/use-map'
import { cardMenu } from './card-menu'
import { makeDraggable } from './drag'
import { TextDraft } from './text-draft'

type CardProps = { cardId: Id; phaseId: Id; isLast: boolean }

/** One card in its cell. It draws itself anew only when it, or what is chosen about it, changes. */
export const CardView = memo(function CardView({ cardId, phaseId, isLast }: CardProps) {
  const { ui, act } = useDesk()
  const store = useStore()
  const box = useRef<HTMLDivElement>(null)
  const card = useMap(map => findCard(map, cardId))
  const isSelected = useUi(({ selected }) => selected === cardId)
  const isWriting = useUi(({ writing }) => writing === cardId)
  const partner = useMap(map => findAnswered(map, cardId))
  const hasStem = useMap(map => isLast && hasStemTo(map, cardId, phaseId))
  useEffect(() => (box.current ? makeDraggable(box.current, cardId) : undefined), [cardId])
  if (!card) return null

  const name = nameOf(card)
  return (
    <div
      ref={box}
      className={`cd ${card.kind}${isSelected ? ' sel' : ''}${hasStem ? ' ln' : ''}`}
      data-card={cardId}
      data-place={`card:${cardId}`}
    >
      {isWriting ? (
        <TextDraft
          label={texts.card.edit}
          start={card.text}
          maxLength={maxLength('text')}
          onDone={text => act.setText(cardId, text)}
        />
      ) : (
        <CardButton card={card} isSelected={isSelected} />
      )}
      <div className="ft">
        <span className="ev">
          <EvidenceSign level={card.evidence} />
          <span>{mapLabels.evidence[card.evidence]}</span>
        </span>
        <span className="own">{footWord(card)}</span>
      </div>
      {partner && <p className="for">{texts.belongsTo(nameOf(partner))}</p>}
      <button
        type="button"
        className="more"
        aria-haspopup="menu"
        aria-label={texts.cardMenu(name)}
        onClick={event => {
          const { map } = store.getSnapshot()
          if (map) openMenu(event.currentTarget, texts.cardMenu(name), cardMenu(map, cardId, act, ui))
        }}
      >
        <DotsIcon />
      </button>
    </div>
  )
})

/** The text of a card. The keys lead on to the details, which lie far behind all cards; a second click closes them. */
function CardButton({ card, isSelected }: { card: Card; isSelected: boolean }) {
  const { ui, act } = useDesk()
  const { id } = card
  return (
    <button
      type="button"
      className="tx"
      aria-pressed={isSelected}
      aria-keyshortcuts="Alt+Shift+ArrowUp Alt+Shift+ArrowDown Alt+Shift+ArrowLeft Alt+Shift+ArrowRight F2"
      onClick={({ detail }) => (detail === 0 ? act.open(id) : act.select(isSelected ? null : id))}
      onDoubleClick={() => ui.set({ writing: id })}
      onKeyDown={({ key }) => {
        if (key === 'F2') ui.set({ writing: id })
        if (key === 'Escape' && isSelected) act.select(null)
      }}
    >
      {card.kind === 'touchpoint' && card.isMomentOfTruth && <MomentFlag label={texts.momentOfTruth} />}
      <span>{nameOf(card)}</span>
    </button>
  )
}

function footWord(card: Card): string {
  if (card.kind === 'touchpoint') return mapLabels.ownerships[card.ownership]
  return card.kind === 'opportunity' ? card.ownerRole : ''
}

/** The pain point that a chance answers, when there is one. */
function findAnswered(map: JourneyMap, cardId: Id): Card | null {
  if (findCard(map, cardId)?.kind !== 'opportunity') return null
  const link = map.links.find(candidate => candidate.type === 'pain-opportunity' && candidate.to === cardId)
  return link ? findCard(map, link.from) : null
}

/** A pain point and the first chance right below it are joined by a stem. */
function hasStemTo(map: JourneyMap, cardId: Id, phaseId: Id): boolean {
  if (findCard(map, cardId)?.kind !== 'pain') return false
  const first = map.cells[cellKey(phaseId, 'opportunity')]?.[0]
  return first !== undefined && map.links.some(link => link.from === cardId && link.to === first)
}
