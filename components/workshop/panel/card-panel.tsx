'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Card, Id, JourneyMap } from '@/lib/domain/map/model'
import { findCard, findPhase, findPlace, listCellIds } from '@/lib/domain/map/read'
import { nameOf } from '../actions/tools'
import { Icon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useDesk } from '../desk'
import { cardMenu } from '../grid/card-menu'
import { useMap, useStore } from '../store/use-map'
import {
  CardText,
  EvidenceFields,
  KpiFields,
  PlanFields,
  RatingFields,
  TagFields,
  TouchpointFields,
} from './card-fields'
import { LinkFields } from './link-fields'
import { MeasureFields } from './measure-fields'

const texts = editorTexts.panel

/** Everything about one card. */
export function CardPanel({ cardId }: { cardId: Id }) {
  const { act } = useDesk()
  const card = useMap(map => findCard(map, cardId))
  const crumb = useMap(map => describePlace(map, cardId))
  if (!card) return null
  return (
    <section className="card-panel">
      <p className="crumb">{crumb}</p>
      <h2>
        <span>{texts.title}</span>
        <button type="button" className="ib" aria-label={editorTexts.close} onClick={() => closePanel(act, cardId)}>
          <Icon name="close" />
        </button>
      </h2>
      <CardDetails card={card} />
      <CardDeeds cardId={cardId} />
    </section>
  )
}

function closePanel(act: ReturnType<typeof useDesk>['act'], cardId: Id): void {
  act.select(null)
  act.focus(`card:${cardId}`)
}

/** „Kauf, Schmerzpunkt, 1 von 1“ */
export function describePlace(map: JourneyMap, cardId: Id): string {
  const place = findPlace(map, cardId)
  if (!place) return ''
  const { phaseId, kind, index } = place
  const count = listCellIds(map, phaseId, kind).length
  return texts.where(findPhase(map, phaseId)?.name ?? '', mapLabels.lanes[kind], index + 1, count)
}

/** The fields that a card of this kind has. */
export function CardDetails({ card }: { card: Card }) {
  return (
    <div className="fields">
      <CardText card={card} />
      {card.kind === 'touchpoint' && <TouchpointFields card={card} />}
      {card.kind === 'kpi' && <KpiFields card={card} />}
      <EvidenceFields card={card} />
      <LinkFields card={card} />
      {card.kind === 'opportunity' && (
        <>
          <RatingFields card={card} />
          <PlanFields card={card} />
          <MeasureFields card={card} />
        </>
      )}
      <TagFields card={card} />
    </div>
  )
}

function CardDeeds({ cardId }: { cardId: Id }) {
  const { ui, act } = useDesk()
  const store = useStore()
  const name = useMap(map => nameOf(findCard(map, cardId)))
  return (
    <div className="deeds">
      <button
        type="button"
        className="btn s"
        aria-haspopup="menu"
        onClick={event => {
          const { map } = store.getSnapshot()
          if (map) openMenu(event.currentTarget, editorTexts.cardMenu(name), cardMenu(map, cardId, act, ui))
        }}
      >
        <Icon name="move" />
        {texts.move}
      </button>
      <button type="button" className="btn s" onClick={() => act.duplicate(cardId)}>
        {texts.duplicate}
      </button>
      <button type="button" className="btn s danger" onClick={() => act.remove(cardId)}>
        {texts.remove}
      </button>
    </div>
  )
}
