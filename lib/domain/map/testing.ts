import fc from 'fast-check'
import type { Command } from './commands/command'
import { createCard, createMap, createPersona, createPhase } from './create'
import type { Id, JourneyMap, Link, Target } from './model'
import { CARD_KINDS, LANE_KINDS, LINK_ENDS, LINK_TYPES, RULE_IDS } from './vocabulary'

/** Ids in counting order: `prefix1`, `prefix2`, … */
export function countIds(prefix = 'id'): () => Id {
  let count = 0
  return () => `${prefix}${++count}`
}

/** Draws a number below `limit`; the randomness of one step of a generated sequence. */
export type Draw = (limit: number) => number

/** A stream of draws made from generated numbers, so that fast-check can shrink a failing sequence. */
export function drawFrom(numbers: readonly number[]): Draw {
  let at = 0
  return limit => (limit <= 0 ? 0 : (numbers[at++ % numbers.length] ?? 0) % limit)
}

/** Any map that commands could have made: up to `maxPhases` phases × nine lanes with cards, links and feelings. */
export function arbitraryMap(maxPhases = 40): fc.Arbitrary<JourneyMap> {
  return fc
    .tuple(fc.integer({ min: 1, max: maxPhases }), fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 40 }))
    .map(([count, numbers]) => buildMap(count, drawFrom(numbers)))
}

function buildMap(count: number, draw: Draw): JourneyMap {
  const ids = countIds('m')
  const map = createMap(
    ids,
    Array.from({ length: count }, (_, index) => ({ name: `Phase ${index}`, kind: 'custom' as const })),
  )
  for (let index = draw(3); index > 0; index--) map.personas.push(createPersona(ids(), `Person ${index}`))
  map.mainPersonaId = map.personas[0]?.id ?? null
  for (const phase of map.phases) {
    for (const kind of CARD_KINDS) {
      const cards = Array.from({ length: draw(4) }, () => createCard(kind, ids(), `Text ${draw(30)}`))
      if (cards.length > 0) map.cells[`${phase.id}:${kind}`] = cards.map(card => card.id)
      for (const card of cards) map.cards[card.id] = card
    }
    for (const curve of map.curves) {
      if (draw(2) === 0) continue
      map.emotions[`${phase.id}:${curve.id}`] = { value: 1, reason: '', quote: '', evidence: 'assumption', source: '' }
    }
  }
  for (let tries = draw(20); tries > 0; tries--) {
    const link = drawLink(map, draw)
    if (link && !map.links.some(other => other.from === link.from && other.to === link.to)) map.links.push(link)
  }
  return map
}

/** Some command, made up from what the map holds; it may be one that the map refuses. */
export function drawCommand(map: JourneyMap, draw: Draw, ids: () => Id): Command {
  const pick = <T>(items: readonly T[]): T | undefined => items[draw(items.length)]
  const phaseId = pick(map.phases)?.id ?? 'gone'
  const cardId = pick(Object.keys(map.cards)) ?? 'gone'
  const curveId = pick(map.curves)?.id ?? 'gone'
  const personaId = pick(map.personas)?.id ?? 'gone'
  const kind = pick(CARD_KINDS) ?? 'action'
  const index = draw(4)
  const link = drawLink(map, draw)
  const target: Target = pick<Target>([
    { type: 'card', cardId },
    { type: 'phase', phaseId },
    { type: 'emotion', phaseId, curveId },
    { type: 'persona', personaId },
  ]) ?? { type: 'map' }
  const ruleId = pick(RULE_IDS) ?? 'R1'
  const laneKind = pick(LANE_KINDS) ?? 'action'
  const cardIds = Object.fromEntries(Object.keys(map.cards).map(id => [id, ids()]))
  const single: Command[] = [
    { type: 'map.edit', patch: { title: `Titel ${index}`, state: 'soll' } },
    { type: 'scenario.edit', patch: { goal: `Ziel ${index}` } },
    { type: 'phase.add', phase: createPhase(ids(), 'Neu'), index },
    { type: 'phase.edit', phaseId, patch: { name: `Name ${index}` } },
    { type: 'phase.move', phaseId, index },
    { type: 'phase.duplicate', phaseId, newPhaseId: ids(), cardIds },
    { type: 'phase.remove', phaseId },
    { type: 'lane.edit', kind: laneKind, patch: { isHidden: index > 1 } },
    { type: 'lane.move', kind: laneKind, index },
    { type: 'card.add', card: createCard(kind, ids(), 'Neu'), phaseId },
    { type: 'card.edit', cardId, patch: { text: `Text ${index}`, evidence: 'proven' } },
    { type: 'card.move', cardId, phaseId, index },
    { type: 'card.move', cardId, phaseId, kind },
    { type: 'card.duplicate', cardId, newCardId: ids() },
    { type: 'card.remove', cardId },
    { type: 'persona.add', persona: createPersona(ids(), 'Neu'), index },
    { type: 'persona.edit', personaId, patch: { goals: [`Ziel ${index}`] } },
    { type: 'persona.promote', personaId },
    { type: 'persona.remove', personaId },
    { type: 'curve.add', curve: { id: ids(), personaId: index > 1 ? personaId : null, state: 'soll' } },
    { type: 'curve.edit', curveId, patch: { personaId: index > 1 ? personaId : null } },
    { type: 'curve.remove', curveId },
    {
      type: 'emotion.set',
      phaseId,
      curveId,
      point: { value: -1, reason: 'x', quote: '', evidence: 'partial', source: '' },
    },
    { type: 'emotion.clear', phaseId, curveId },
    { type: 'link.add', link: link ?? { type: 'pain-opportunity', from: cardId, to: cardId }, index },
    { type: 'link.remove', from: pick(map.links)?.from ?? 'gone', to: pick(map.links)?.to ?? 'gone' },
    { type: 'rule.decide', decision: { ruleId, target, reason: `Grund ${index}` } },
    { type: 'rule.undecide', ruleId: map.decisions[0]?.ruleId ?? ruleId, target: map.decisions[0]?.target ?? target },
  ]
  const choice = draw(single.length + 2)
  return (
    single[choice] ?? { type: 'batch', commands: [pick(single), pick(single)].filter(command => command !== undefined) }
  )
}

function drawLink(map: JourneyMap, draw: Draw): Link | null {
  const type = LINK_TYPES[draw(LINK_TYPES.length)] ?? 'pain-opportunity'
  const cards = Object.values(map.cards)
  const from = cards.filter(card => card.kind === LINK_ENDS[type].from)
  const to = cards.filter(card => card.kind === LINK_ENDS[type].to)
  const ends = [from[draw(from.length)], to[draw(to.length)]]
  return ends[0] && ends[1] ? { type, from: ends[0].id, to: ends[1].id } : null
}
