import { cellKey, emotionKey, splitKey } from './keys'
import type { Id, JourneyMap, Target } from './model'
import { CARD_KINDS } from './vocabulary'

/** The same map under fresh ids, so that a copy never shares an id with its original. The map has to be sound. */
export function remint(map: JourneyMap, ids: () => Id): JourneyMap {
  const named = (list: readonly { id: Id }[]) => new Map(list.map(({ id }) => [id, ids()]))
  const phases = named(map.phases)
  const personas = named(map.personas)
  const curves = named(map.curves)
  const cards = named(Object.values(map.cards))
  const fresh = (names: Map<Id, Id>, id: Id): Id => names.get(id) ?? id
  const freshTarget = (target: Target): Target => ({
    ...target,
    ...('phaseId' in target && { phaseId: fresh(phases, target.phaseId) }),
    ...('cardId' in target && { cardId: fresh(cards, target.cardId) }),
    ...('curveId' in target && { curveId: fresh(curves, target.curveId) }),
    ...('personaId' in target && { personaId: fresh(personas, target.personaId) }),
  })
  return {
    ...map,
    id: ids(),
    phases: map.phases.map(phase => ({ ...phase, id: fresh(phases, phase.id) })),
    personas: map.personas.map(persona => ({ ...persona, id: fresh(personas, persona.id) })),
    mainPersonaId: map.mainPersonaId === null ? null : fresh(personas, map.mainPersonaId),
    curves: map.curves.map(curve => ({
      ...curve,
      id: fresh(curves, curve.id),
      personaId: curve.personaId === null ? null : fresh(personas, curve.personaId),
    })),
    cards: Object.fromEntries(
      Object.values(map.cards).map(card => [fresh(cards, card.id), { ...card, id: fresh(cards, card.id) }]),
    ),
    cells: Object.fromEntries(
      Object.entries(map.cells).map(([key, list]) => {
        const [phaseId, name] = splitKey(key)
        const kind = CARD_KINDS.find(known => known === name) ?? 'action'
        return [cellKey(fresh(phases, phaseId), kind), list.map(id => fresh(cards, id))]
      }),
    ),
    emotions: Object.fromEntries(
      Object.entries(map.emotions).map(([key, point]) => {
        const [phaseId, curveId] = splitKey(key)
        return [emotionKey(fresh(phases, phaseId), fresh(curves, curveId)), point]
      }),
    ),
    links: map.links.map(link => ({ ...link, from: fresh(cards, link.from), to: fresh(cards, link.to) })),
    decisions: map.decisions.map(decision => ({ ...decision, target: freshTarget(decision.target) })),
  }
}
