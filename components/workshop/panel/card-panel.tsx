'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Card, Id, JourneyMap } from '@/lib/domain/map/model'
import { findCard, findPhase, findPlace, listCellIds } from '@/lib/domain/map/read'
import { nameOf } from '../actions/tools'
import { openMenu } from '../controls/menu'
import { useAct } from '../desk'
import { moveMenu } from '../grid/card-menu'
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
import { PanelFrame } from './panel-frame'

const texts = editorTexts.panel

/** Everything about one card. */
export function CardPanel({ cardId }: { cardId: Id }) {
  const act = useAct()
  const card = useMap(map => findCard(map, cardId))
  const crumb = useMap(map => describePlace(map, cardId))
  if (!card) return null
  return (
    <PanelFrame crumb={crumb} title={texts.title} onClose={() => act.close(cardId)}>
      <CardDetails card={card} />
      <CardDeeds cardId={cardId} />
    </PanelFrame>
  )
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
  const act = useAct()
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
          if (map) openMenu(event.currentTarget, texts.moveMenu(name), moveMenu(map, cardId, act))
        }}
      >
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
