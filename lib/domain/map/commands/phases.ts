import { emotionKey } from '../keys'
import { LIMITS } from '../limits'
import type { Card, JourneyMap, Phase } from '../model'
import { findEmotion, findPhase, listCell } from '../read'
import { isAboutPhase } from '../target'
import { CARD_KINDS } from '../vocabulary'
import {
  assertNewId,
  assertRoom,
  type Change,
  CommandRefused,
  getKnown,
  insertAt,
  moveTo,
  type Outcome,
  patchFields,
} from './change'
import type { Command, PhaseCommand } from './command'

/** Columns. Removing one takes its cards, feelings, links and decisions along. */
export function applyPhase(map: JourneyMap, command: PhaseCommand): Outcome {
  if (command.type === 'phase.add') return add(map, command.phase, command.index)
  const from = map.phases.findIndex(phase => phase.id === command.phaseId)
  const phase = getKnown(map.phases[from], command.phaseId)
  switch (command.type) {
    case 'phase.edit': {
      const { next, back } = patchFields(phase, command.patch, ['id'])
      return { map: { ...map, phases: map.phases.with(from, next) }, inverse: { ...command, patch: back } }
    }
    case 'phase.move':
      return { map: { ...map, phases: moveTo(map.phases, from, command.index) }, inverse: { ...command, index: from } }
    case 'phase.duplicate':
      return { steps: listCopySteps(map, phase, from, command) }
    case 'phase.remove':
      return remove(map, phase, from)
  }
}

function add(map: JourneyMap, phase: Phase, index?: number): Change {
  assertNewId(phase.id, findPhase(map, phase.id) !== null)
  assertRoom(map.phases.length, LIMITS.phases, 'phases')
  return {
    map: { ...map, phases: insertAt(map.phases, phase, index) },
    inverse: { type: 'phase.remove', phaseId: phase.id },
  }
}

function remove(map: JourneyMap, phase: Phase, index: number): Outcome {
  const clearing: Command[] = listCards(map, phase).map(card => ({ type: 'card.remove', cardId: card.id }))
  for (const curve of map.curves) {
    if (!findEmotion(map, phase.id, curve.id)) continue
    clearing.push({ type: 'emotion.clear', phaseId: phase.id, curveId: curve.id })
  }
  for (const { ruleId, target } of map.decisions) {
    if (isAboutPhase(target, phase.id)) clearing.push({ type: 'rule.undecide', ruleId, target })
  }
  if (clearing.length > 0) return { steps: [...clearing, { type: 'phase.remove', phaseId: phase.id }] }
  return {
    map: { ...map, phases: map.phases.toSpliced(index, 1) },
    inverse: { type: 'phase.add', phase, index },
  }
}

function listCopySteps(
  map: JourneyMap,
  phase: Phase,
  index: number,
  { newPhaseId, cardIds, name }: Extract<PhaseCommand, { type: 'phase.duplicate' }>,
): Command[] {
  const cards = listCards(map, phase)
  const newIds = new Map(cards.map(card => [card.id, Object.hasOwn(cardIds, card.id) ? cardIds[card.id] : undefined]))
  const copy = { ...phase, id: newPhaseId, name: name ?? phase.name }
  const steps: Command[] = [{ type: 'phase.add', phase: copy, index: index + 1 }]
  for (const card of cards) {
    const id = newIds.get(card.id)
    if (id === undefined) throw new CommandRefused('bad-id', card.id)
    steps.push({ type: 'card.add', card: { ...card, id }, phaseId: newPhaseId })
  }
  for (const curve of map.curves) {
    const point = map.emotions[emotionKey(phase.id, curve.id)]
    if (point) steps.push({ type: 'emotion.set', phaseId: newPhaseId, curveId: curve.id, point })
  }
  for (const link of map.links) {
    const from = newIds.get(link.from)
    const to = newIds.get(link.to)
    if (from !== undefined && to !== undefined) steps.push({ type: 'link.add', link: { ...link, from, to } })
  }
  return steps
}

function listCards(map: JourneyMap, phase: Phase): Card[] {
  return CARD_KINDS.flatMap((kind): Card[] => listCell(map, phase.id, kind))
}
