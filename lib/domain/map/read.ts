import { cellKey, emotionKey } from './keys'
import type { Card, Curve, EmotionPoint, Id, JourneyMap, Lane, Link, Persona, Phase } from './model'
import type { CardKind, LinkType } from './vocabulary'

/** Where a card lies: column, row and place from the top, counted from 0. */
export type Place = { phaseId: Id; kind: CardKind; index: number }

/** The phase of this id, or null. */
export function findPhase(map: JourneyMap, phaseId: Id): Phase | null {
  return map.phases.find(phase => phase.id === phaseId) ?? null
}

/** The card of this id, or null. */
export function findCard(map: JourneyMap, cardId: Id): Card | null {
  return Object.hasOwn(map.cards, cardId) ? (map.cards[cardId] ?? null) : null
}

/** The curve of this id, or null. */
export function findCurve(map: JourneyMap, curveId: Id): Curve | null {
  return map.curves.find(curve => curve.id === curveId) ?? null
}

/** The persona of this id, or null. */
export function findPersona(map: JourneyMap, personaId: Id): Persona | null {
  return map.personas.find(persona => persona.id === personaId) ?? null
}

/** Whose feelings a curve shows; null when the map has no persona. */
export function findCurvePersona(map: JourneyMap, curve: Curve): Persona | null {
  const personaId = curve.personaId ?? map.mainPersonaId
  return personaId === null ? null : findPersona(map, personaId)
}

/** The stated feeling of a phase on a curve, or null. */
export function findEmotion(map: JourneyMap, phaseId: Id, curveId: Id): EmotionPoint | null {
  const key = emotionKey(phaseId, curveId)
  return Object.hasOwn(map.emotions, key) ? (map.emotions[key] ?? null) : null
}

/** Ids of the cards of one cell, from top to bottom. */
export function listCellIds(map: JourneyMap, phaseId: Id, kind: CardKind): readonly Id[] {
  const key = cellKey(phaseId, kind)
  return Object.hasOwn(map.cells, key) ? (map.cells[key] ?? []) : []
}

/** Cards of one cell, from top to bottom. */
export function listCell<K extends CardKind>(map: JourneyMap, phaseId: Id, kind: K): Extract<Card, { kind: K }>[] {
  return listCellIds(map, phaseId, kind).flatMap(cardId => {
    const card = findCard(map, cardId)
    return card && isKind(card, kind) ? [card] : []
  })
}

/** All cards of one kind, by phase and then from top to bottom. */
export function listKind<K extends CardKind>(map: JourneyMap, kind: K): Extract<Card, { kind: K }>[] {
  return map.phases.flatMap(phase => listCell(map, phase.id, kind))
}

/** Narrows a card to its kind. */
function isKind<K extends CardKind>(card: Card, kind: K): card is Extract<Card, { kind: K }> {
  return card.kind === kind
}

/** Where a card lies; null when the map does not hold it. */
export function findPlace(map: JourneyMap, cardId: Id): Place | null {
  const card = findCard(map, cardId)
  if (!card) return null
  for (const phase of map.phases) {
    const index = listCellIds(map, phase.id, card.kind).indexOf(cardId)
    if (index >= 0) return { phaseId: phase.id, kind: card.kind, index }
  }
  return null
}

/** Links of one type, in the order in which they were made. */
export function listLinks(map: JourneyMap, type: LinkType): Link[] {
  return map.links.filter(link => link.type === type)
}

/** Rows that are shown, from top to bottom. */
export function listVisibleLanes(map: JourneyMap): Lane[] {
  return map.lanes.filter(lane => !lane.isHidden)
}
