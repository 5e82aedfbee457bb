import type { Card, Curve, EmotionPoint, Id, JourneyMap, Persona, Phase, Scenario } from './model'
import { findCard, findEmotion, findPersona, findPlace, listCellIds } from './read'
import { isEqual } from './same-json'
import { CARD_KINDS, type CardKind, type JourneyState, type LaneKind } from './vocabulary'

/** What became of a card between two states; `changed` names the fields that differ. */
export type MarkedCard = { card: Card; mark: 'same' | 'added' | 'removed' | 'changed' | 'moved'; fields: string[] }

/** A cell whose cards differ, as it was and as it is. */
export type CellDifference = { phase: Phase; kind: CardKind; before: MarkedCard[]; after: MarkedCard[] }

type Pair<T> = { before: T | null; after: T | null }

/** Something outside the cells that differs. */
export type ValueDifference =
  | ({ type: 'header'; field: 'title' | 'owner' | 'reviewDate' } & Pair<string>)
  | ({ type: 'state' } & Pair<JourneyState>)
  | ({ type: 'scenario'; field: keyof Scenario } & Pair<string>)
  | ({ type: 'persona'; fields: string[] } & Pair<Persona>)
  | ({ type: 'main-persona' } & Pair<string>)
  | ({ type: 'phase'; fields: string[] } & Pair<Phase>)
  | { type: 'phase-order'; before: string[]; after: string[] }
  | ({ type: 'curve' } & Pair<Curve>)
  | ({ type: 'emotion'; phase: Phase; curve: Curve } & Pair<EmotionPoint>)
  | { type: 'lanes'; shown: LaneKind[]; hidden: LaneKind[] }
  | { type: 'links' | 'decisions'; before: number; after: number }

export type Comparison = { values: ValueDifference[]; cells: CellDifference[] }

/** What differs between an earlier state of a map and a later one; both lists are empty when nothing does. */
export function compareMaps(before: JourneyMap, after: JourneyMap): Comparison {
  return {
    values: [
      ...compareHeader(before, after),
      ...compareNamed(before.personas, after.personas).map(pair => ({ type: 'persona' as const, ...pair })),
      ...compareMain(before, after),
      ...compareNamed(before.phases, after.phases).map(pair => ({ type: 'phase' as const, ...pair })),
      ...compareOrder(before, after),
      ...compareFeelings(before, after),
      ...compareRest(before, after),
    ],
    cells: listPhases(before, after).flatMap(phase =>
      CARD_KINDS.flatMap(kind => compareCell(before, after, phase, kind)),
    ),
  }
}

/** The phases of the later state, then those that are gone. */
function listPhases(before: JourneyMap, after: JourneyMap): Phase[] {
  return [...after.phases, ...before.phases.filter(({ id }) => !after.phases.some(phase => phase.id === id))]
}

function compareCell(before: JourneyMap, after: JourneyMap, phase: Phase, kind: CardKind): CellDifference[] {
  const old = markCell(before, after, phase.id, kind, 'removed')
  const now = markCell(after, before, phase.id, kind, 'added')
  const isSame = [...old, ...now].every(({ mark }) => mark === 'same')
  const isSameOrder = isEqual(listCellIds(before, phase.id, kind), listCellIds(after, phase.id, kind))
  return isSame && isSameOrder ? [] : [{ phase, kind, before: old, after: now }]
}

function markCell(
  map: JourneyMap,
  other: JourneyMap,
  phaseId: Id,
  kind: CardKind,
  alone: 'added' | 'removed',
): MarkedCard[] {
  return listCellIds(map, phaseId, kind).flatMap((cardId): MarkedCard[] => {
    const card = findCard(map, cardId)
    const twin = findCard(other, cardId)
    if (!card) return []
    if (!twin) return [{ card, mark: alone, fields: [] }]
    const place = findPlace(other, cardId)
    const fields = differingFields(card, twin)
    if (place?.phaseId !== phaseId || place.kind !== kind) return [{ card, mark: 'moved', fields }]
    return [{ card, mark: fields.length > 0 ? 'changed' : 'same', fields }]
  })
}

function compareHeader(before: JourneyMap, after: JourneyMap): ValueDifference[] {
  const fields = (['title', 'owner', 'reviewDate'] as const).flatMap((field): ValueDifference[] =>
    before[field] === after[field] ? [] : [{ type: 'header', field, before: before[field], after: after[field] }],
  )
  const state: ValueDifference[] =
    before.state === after.state ? [] : [{ type: 'state', before: before.state, after: after.state }]
  const keys = Object.keys(after.scenario) as (keyof Scenario)[]
  const scenario = keys.flatMap((field): ValueDifference[] =>
    before.scenario[field] === after.scenario[field]
      ? []
      : [{ type: 'scenario', field, before: before.scenario[field], after: after.scenario[field] }],
  )
  return [...fields, ...state, ...scenario]
}

function compareNamed<T extends { id: Id }>(
  before: readonly T[],
  after: readonly T[],
): (Pair<T> & { fields: string[] })[] {
  const ids = new Set([...after, ...before].map(({ id }) => id))
  return [...ids].flatMap(id => {
    const old = before.find(item => item.id === id) ?? null
    const now = after.find(item => item.id === id) ?? null
    const fields = old && now ? differingFields(old, now) : []
    return old && now && fields.length === 0 ? [] : [{ before: old, after: now, fields }]
  })
}

function compareMain(before: JourneyMap, after: JourneyMap): ValueDifference[] {
  const main = (map: JourneyMap) => (map.mainPersonaId === null ? null : findPersona(map, map.mainPersonaId))
  const [old, now] = [main(before), main(after)]
  return old?.id === now?.id ? [] : [{ type: 'main-persona', before: old?.name ?? null, after: now?.name ?? null }]
}

/** Only phases that both states have can change places. */
function compareOrder(before: JourneyMap, after: JourneyMap): ValueDifference[] {
  const shared = (map: JourneyMap, other: JourneyMap) =>
    map.phases.filter(({ id }) => other.phases.some(phase => phase.id === id))
  const [old, now] = [shared(before, after), shared(after, before)]
  if (old.every(({ id }, index) => id === now[index]?.id)) return []
  return [{ type: 'phase-order', before: old.map(({ name }) => name), after: now.map(({ name }) => name) }]
}

function compareFeelings(before: JourneyMap, after: JourneyMap): ValueDifference[] {
  const curves = [...after.curves, ...before.curves.filter(({ id }) => !after.curves.some(curve => curve.id === id))]
  return curves.flatMap((curve): ValueDifference[] => {
    const old = before.curves.find(({ id }) => id === curve.id) ?? null
    const now = after.curves.find(({ id }) => id === curve.id) ?? null
    const itself: ValueDifference[] = isEqual(old, now) ? [] : [{ type: 'curve', before: old, after: now }]
    const points = listPhases(before, after).flatMap((phase): ValueDifference[] => {
      const [was, is] = [findEmotion(before, phase.id, curve.id), findEmotion(after, phase.id, curve.id)]
      return isEqual(was, is) ? [] : [{ type: 'emotion', phase, curve, before: was, after: is }]
    })
    return [...itself, ...points]
  })
}

function compareRest(before: JourneyMap, after: JourneyMap): ValueDifference[] {
  const hidden = (map: JourneyMap) => map.lanes.flatMap(lane => (lane.isHidden ? [lane.kind] : []))
  const [was, is] = [hidden(before), hidden(after)]
  const lanes: ValueDifference = {
    type: 'lanes',
    shown: was.filter(kind => !is.includes(kind)),
    hidden: is.filter(kind => !was.includes(kind)),
  }
  return [
    ...(lanes.shown.length + lanes.hidden.length > 0 ? [lanes] : []),
    ...(['links', 'decisions'] as const).flatMap((type): ValueDifference[] =>
      isEqual(before[type], after[type]) ? [] : [{ type, before: before[type].length, after: after[type].length }],
    ),
  ]
}

function differingFields(a: object, b: object): string[] {
  const [left, right] = [a, b] as Record<string, unknown>[]
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].filter(key => key !== 'id' && !isEqual(left?.[key], right?.[key]))
}
