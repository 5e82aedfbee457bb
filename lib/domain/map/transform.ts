import { apply } from './apply'
import type { BatchCommand, CardPatch, Command } from './commands/command'
import { emotionKey, splitKey } from './keys'
import type { Card, Id, JourneyMap } from './model'
import { findCard, findPlace, listCellIds } from './read'
import { isEqual } from './same-json'
import { CARD_KINDS } from './vocabulary'

/** Changes one map step by step and remembers the commands. */
type Draft = { map: JourneyMap; commands: Command[]; run(command: Command): void }

function createDraft(map: JourneyMap): Draft {
  const draft: Draft = {
    map,
    commands: [],
    run(command) {
      draft.map = apply(draft.map, command).map
      draft.commands.push(command)
    },
  }
  return draft
}

/**
 * One command that turns `map` into `target` (two states of the same map), so that going back to an older state can be
 * undone like any edit. Says only what differs; null when nothing does. The map keeps its own id.
 */
export function transform(map: JourneyMap, target: JourneyMap): BatchCommand | null {
  const draft = createDraft(map)
  clearPlaces(draft, target)
  alignHeader(draft, target)
  alignPeople(draft, target)
  alignCurves(draft, target)
  alignPhases(draft, target)
  alignLanes(draft, target)
  alignCards(draft, target)
  alignEmotions(draft, target)
  alignLinks(draft, target)
  alignDecisions(draft, target)
  return draft.commands.length > 0 ? { type: 'batch', commands: draft.commands } : null
}

/** Takes away what the target does not have, or has in a form that cannot be edited into. */
function clearPlaces(draft: Draft, target: JourneyMap): void {
  for (const card of Object.values(draft.map.cards)) {
    const wanted = findCard(target, card.id)
    if (!wanted || wanted.kind !== card.kind) draft.run({ type: 'card.remove', cardId: card.id })
  }
  for (const { id } of draft.map.phases) {
    if (!target.phases.some(phase => phase.id === id)) draft.run({ type: 'phase.remove', phaseId: id })
  }
}

function alignHeader(draft: Draft, target: JourneyMap): void {
  const header = ({ title, state, owner, reviewDate }: JourneyMap) => ({ title, state, owner, reviewDate })
  const patch = differing(header(draft.map), header(target))
  if (patch) draft.run({ type: 'map.edit', patch })
  const scenario = differing(draft.map.scenario, target.scenario)
  if (scenario) draft.run({ type: 'scenario.edit', patch: scenario })
}

/** Personas cannot be moved, so from the first place on that differs they are put in anew. */
function alignPeople(draft: Draft, target: JourneyMap): void {
  for (const { id } of draft.map.personas) {
    if (!target.personas.some(persona => persona.id === id)) draft.run({ type: 'persona.remove', personaId: id })
  }
  target.personas.forEach((persona, index) => {
    const present = draft.map.personas.find(({ id }) => id === persona.id)
    if (present && draft.map.personas[index]?.id !== persona.id) {
      draft.run({ type: 'persona.remove', personaId: persona.id })
      draft.run({ type: 'persona.add', persona, index })
    } else if (!present) draft.run({ type: 'persona.add', persona, index })
    else {
      const { id: personaId, ...fields } = persona
      const patch = differing(present, fields)
      if (patch) draft.run({ type: 'persona.edit', personaId, patch })
    }
  })
  if (target.mainPersonaId !== null && draft.map.mainPersonaId !== target.mainPersonaId) {
    draft.run({ type: 'persona.promote', personaId: target.mainPersonaId })
  }
}

function alignCurves(draft: Draft, target: JourneyMap): void {
  const isKept = (id: Id) =>
    target.curves.findIndex(curve => curve.id === id) === draft.map.curves.findIndex(curve => curve.id === id)
  for (const { id } of draft.map.curves) if (!isKept(id)) draft.run({ type: 'curve.remove', curveId: id })
  target.curves.forEach((curve, index) => {
    const present = draft.map.curves.find(({ id }) => id === curve.id)
    if (!present) draft.run({ type: 'curve.add', curve, index })
    else {
      const { id: curveId, ...fields } = curve
      const patch = differing(present, fields)
      if (patch) draft.run({ type: 'curve.edit', curveId, patch })
    }
  })
}

function alignPhases(draft: Draft, target: JourneyMap): void {
  target.phases.forEach((phase, index) => {
    const at = draft.map.phases.findIndex(({ id }) => id === phase.id)
    const present = draft.map.phases[at]
    if (!present) {
      draft.run({ type: 'phase.add', phase, index })
      return
    }
    const { id: phaseId, ...fields } = phase
    const patch = differing(present, fields)
    if (patch) draft.run({ type: 'phase.edit', phaseId, patch })
    if (at !== index) draft.run({ type: 'phase.move', phaseId, index })
  })
}

function alignLanes(draft: Draft, target: JourneyMap): void {
  target.lanes.forEach(({ kind, isHidden }, index) => {
    const at = draft.map.lanes.findIndex(lane => lane.kind === kind)
    if (at !== index) draft.run({ type: 'lane.move', kind, index })
    if (draft.map.lanes[index]?.isHidden !== isHidden) draft.run({ type: 'lane.edit', kind, patch: { isHidden } })
  })
}

function alignCards(draft: Draft, target: JourneyMap): void {
  for (const { id: phaseId } of target.phases) {
    for (const kind of CARD_KINDS) {
      listCellIds(target, phaseId, kind).forEach((cardId, index) => {
        const card = findCard(target, cardId)
        if (card) alignCard(draft, card, phaseId, index)
      })
    }
  }
}

function alignCard(draft: Draft, card: Card, phaseId: Id, index: number): void {
  const present = findCard(draft.map, card.id)
  if (!present) {
    draft.run({ type: 'card.add', card, phaseId, index })
    return
  }
  const { id: cardId, kind, ...fields } = card
  const patch = differing(present, fields)
  if (patch) draft.run({ type: 'card.edit', cardId, patch: patch as CardPatch })
  const place = findPlace(draft.map, cardId)
  if (place?.phaseId !== phaseId || place.index !== index) draft.run({ type: 'card.move', cardId, phaseId, index })
}

function alignEmotions(draft: Draft, target: JourneyMap): void {
  for (const key of Object.keys(draft.map.emotions)) {
    const [phaseId, curveId] = splitKey(key)
    if (!Object.hasOwn(target.emotions, key)) draft.run({ type: 'emotion.clear', phaseId, curveId })
  }
  for (const [key, point] of Object.entries(target.emotions)) {
    const [phaseId, curveId] = splitKey(key)
    if (!isEqual(draft.map.emotions[emotionKey(phaseId, curveId)], point)) {
      draft.run({ type: 'emotion.set', phaseId, curveId, point })
    }
  }
}

/** Lists without names of their own: from the first difference on they are put in anew. */
function alignLinks(draft: Draft, target: JourneyMap): void {
  const same = countSame(draft.map.links, target.links)
  for (const { from, to } of draft.map.links.slice(same)) draft.run({ type: 'link.remove', from, to })
  for (const link of target.links.slice(same)) draft.run({ type: 'link.add', link })
}

function alignDecisions(draft: Draft, target: JourneyMap): void {
  const same = countSame(draft.map.decisions, target.decisions)
  for (const decision of draft.map.decisions.slice(same)) {
    draft.run({ type: 'rule.undecide', ruleId: decision.ruleId, target: decision.target })
  }
  for (const decision of target.decisions.slice(same)) draft.run({ type: 'rule.decide', decision })
}

function countSame(present: readonly unknown[], wanted: readonly unknown[]): number {
  const at = wanted.findIndex((item, index) => !isEqual(item, present[index]))
  return at < 0 ? Math.min(wanted.length, present.length) : at
}

/** The fields of `wanted` that differ; null when none does. */
function differing<T extends object>(present: object, wanted: T): Partial<T> | null {
  const held = present as Record<string, unknown>
  const entries = Object.entries(wanted).filter(([key, value]) => !isEqual(held[key], value))
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<T>) : null
}
