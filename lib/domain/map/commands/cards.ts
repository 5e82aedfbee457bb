import { convertCard } from '../create'
import { cellKey } from '../keys'
import { LIMITS } from '../limits'
import type { Card, Id, JourneyMap } from '../model'
import { findCard, findPhase, findPlace, listCellIds, type Place } from '../read'
import { assertNewId, assertRoom, type Change, getKnown, insertAt, type Outcome, patchFields } from './change'
import type { CardCommand, Command } from './command'

/** Cards in their cells. Removing one takes its links and decisions along. */
export function applyCard(map: JourneyMap, command: CardCommand): Outcome {
  if (command.type === 'card.add') return add(map, command.card, command.phaseId, command.index)
  const card = getKnown(findCard(map, command.cardId), command.cardId)
  const place = getKnown(findPlace(map, command.cardId), command.cardId)
  switch (command.type) {
    case 'card.edit': {
      const { next, back } = patchFields<Card>(card, command.patch, ['id', 'kind'])
      return { map: { ...map, cards: { ...map.cards, [card.id]: next } }, inverse: { ...command, patch: back } }
    }
    case 'card.move':
      return move(map, card, place, command)
    case 'card.duplicate': {
      const copy = { ...card, id: command.newCardId }
      return { steps: [{ type: 'card.add', card: copy, phaseId: place.phaseId, index: place.index + 1 }] }
    }
    case 'card.remove':
      return remove(map, card, place)
  }
}

function add(map: JourneyMap, card: Card, phaseId: Id, index?: number): Change {
  getKnown(findPhase(map, phaseId), phaseId)
  assertNewId(card.id, findCard(map, card.id) !== null)
  assertRoom(Object.keys(map.cards).length, LIMITS.cards, 'cards')
  const ids = insertAt(listCellIds(map, phaseId, card.kind), card.id, index)
  return {
    map: {
      ...map,
      cards: { ...map.cards, [card.id]: card },
      cells: { ...map.cells, [cellKey(phaseId, card.kind)]: ids },
    },
    inverse: { type: 'card.remove', cardId: card.id },
  }
}

function move(
  map: JourneyMap,
  card: Card,
  from: Place,
  { phaseId, kind = card.kind, index }: Extract<CardCommand, { type: 'card.move' }>,
): Outcome {
  getKnown(findPhase(map, phaseId), phaseId)
  if (kind !== card.kind) {
    const add: Command = { type: 'card.add', card: convertCard(card, kind), phaseId }
    return { steps: [{ type: 'card.remove', cardId: card.id }, index === undefined ? add : { ...add, index }] }
  }
  const taken = withoutCard(map, card.id, from)
  const key = cellKey(phaseId, kind)
  return {
    map: { ...map, cells: { ...taken, [key]: insertAt(taken[key] ?? [], card.id, index) } },
    inverse: { type: 'card.move', cardId: card.id, phaseId: from.phaseId, index: from.index },
  }
}

function remove(map: JourneyMap, card: Card, place: Place): Outcome {
  const clearing: Command[] = []
  for (const { from, to } of map.links) {
    if (from === card.id || to === card.id) clearing.push({ type: 'link.remove', from, to })
  }
  for (const { ruleId, target } of map.decisions) {
    if (target.type === 'card' && target.cardId === card.id) clearing.push({ type: 'rule.undecide', ruleId, target })
  }
  if (clearing.length > 0) return { steps: [...clearing, { type: 'card.remove', cardId: card.id }] }
  const { [card.id]: _removed, ...cards } = map.cards
  return {
    map: { ...map, cards, cells: withoutCard(map, card.id, place) },
    inverse: { type: 'card.add', card, phaseId: place.phaseId, index: place.index },
  }
}

function withoutCard(map: JourneyMap, cardId: Id, place: Place): Record<string, Id[]> {
  const key = cellKey(place.phaseId, place.kind)
  const { [key]: ids = [], ...cells } = map.cells
  const left = ids.filter(id => id !== cardId)
  return left.length > 0 ? { ...cells, [key]: left } : cells
}
