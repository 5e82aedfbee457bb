import { cellKey, emotionKey, splitKey, targetKey } from './keys'
import { DATE_PATTERN, findTooLong, ID_PATTERN, LIMITS } from './limits'
import type { JourneyMap } from './model'
import { findCard, findCurve, findPersona, findPhase } from './read'
import { hasTarget } from './target'
import { CARD_KINDS, LANE_KINDS, LINK_ENDS } from './vocabulary'

export type ViolationCode =
  | 'bad-id'
  | 'duplicate'
  | 'unknown-id'
  | 'misplaced'
  | 'bad-link'
  | 'bad-date'
  | 'limit'
  | 'too-long'

/** `path` leads to the place, as in `cards.k3.due`. */
export type Violation = { path: string; code: ViolationCode }

/** What is wrong with the map's inner order; empty for every map that commands made. */
export function checkInvariants(map: JourneyMap): Violation[] {
  return [
    ...checkIds(map),
    ...checkGrid(map),
    ...checkPeople(map),
    ...checkEmotions(map),
    ...checkLinks(map),
    ...checkDecisions(map),
    ...checkSizes(map),
  ]
}

function checkIds(map: JourneyMap): Violation[] {
  const found: Violation[] = []
  for (const list of ['phases', 'personas', 'curves'] as const) {
    const ids = map[list].map(item => item.id)
    if (new Set(ids).size < ids.length) found.push({ path: list, code: 'duplicate' })
    for (const id of ids) if (!ID_PATTERN.test(id)) found.push({ path: `${list}.${id}`, code: 'bad-id' })
  }
  for (const [key, card] of Object.entries(map.cards)) {
    if (key !== card.id || !ID_PATTERN.test(key)) found.push({ path: `cards.${key}`, code: 'bad-id' })
  }
  return found
}

function checkGrid(map: JourneyMap): Violation[] {
  const found: Violation[] = []
  const kinds = map.lanes.map(lane => lane.kind)
  if (kinds.length !== LANE_KINDS.length || new Set(kinds).size !== kinds.length) {
    found.push({ path: 'lanes', code: 'misplaced' })
  }
  const keys = new Set(map.phases.flatMap(phase => CARD_KINDS.map(kind => cellKey(phase.id, kind))))
  const placed = new Set<string>()
  for (const [key, ids] of Object.entries(map.cells)) {
    if (!keys.has(key)) found.push({ path: `cells.${key}`, code: 'unknown-id' })
    if (ids.length === 0) found.push({ path: `cells.${key}`, code: 'misplaced' })
    for (const id of ids) {
      const card = findCard(map, id)
      if (!card) found.push({ path: `cells.${key}`, code: 'unknown-id' })
      else if (card.kind !== splitKey(key)[1]) found.push({ path: `cells.${key}`, code: 'misplaced' })
      if (placed.has(id)) found.push({ path: `cells.${key}`, code: 'duplicate' })
      placed.add(id)
    }
  }
  for (const id of Object.keys(map.cards)) if (!placed.has(id)) found.push({ path: `cards.${id}`, code: 'misplaced' })
  return found
}

function checkPeople(map: JourneyMap): Violation[] {
  const { mainPersonaId, personas } = map
  const isKnown = mainPersonaId === null ? personas.length === 0 : findPersona(map, mainPersonaId) !== null
  const found: Violation[] = isKnown ? [] : [{ path: 'mainPersonaId', code: 'unknown-id' }]
  for (const curve of map.curves) {
    if (curve.personaId === null || findPersona(map, curve.personaId)) continue
    found.push({ path: `curves.${curve.id}`, code: 'unknown-id' })
  }
  return found
}

function checkEmotions(map: JourneyMap): Violation[] {
  return Object.keys(map.emotions).flatMap((key): Violation[] => {
    const [phaseId, curveId] = splitKey(key)
    const isKnown = findPhase(map, phaseId) && findCurve(map, curveId) && key === emotionKey(phaseId, curveId)
    return isKnown ? [] : [{ path: `emotions.${key}`, code: 'unknown-id' }]
  })
}

function checkLinks(map: JourneyMap): Violation[] {
  const seen = new Set<string>()
  return map.links.flatMap((link, index): Violation[] => {
    const path = `links.${index}`
    const ends = LINK_ENDS[link.type]
    const from = findCard(map, link.from)
    const to = findCard(map, link.to)
    if (!from || !to) return [{ path, code: 'unknown-id' }]
    if (from.kind !== ends.from || to.kind !== ends.to) return [{ path, code: 'bad-link' }]
    const pair = `${link.from}:${link.to}`
    if (seen.has(pair)) return [{ path, code: 'duplicate' }]
    seen.add(pair)
    return []
  })
}

function checkDecisions(map: JourneyMap): Violation[] {
  const seen = new Set<string>()
  return map.decisions.flatMap(({ ruleId, target }, index): Violation[] => {
    const path = `decisions.${index}`
    if (!hasTarget(map, target)) return [{ path, code: 'unknown-id' }]
    const key = `${ruleId}:${targetKey(target)}`
    if (seen.has(key)) return [{ path, code: 'duplicate' }]
    seen.add(key)
    return []
  })
}

function checkSizes(map: JourneyMap): Violation[] {
  const found: Violation[] = []
  for (const list of ['phases', 'personas', 'curves', 'links', 'decisions'] as const) {
    if (map[list].length > LIMITS[list]) found.push({ path: list, code: 'limit' })
  }
  if (Object.keys(map.cards).length > LIMITS.cards) found.push({ path: 'cards', code: 'limit' })
  const tooLong = findTooLong(map)
  if (tooLong !== null) found.push({ path: tooLong, code: 'too-long' })
  const dates = [
    map.reviewDate,
    ...Object.values(map.cards).map(card => (card.kind === 'opportunity' ? card.due : null)),
  ]
  if (dates.some(date => date !== null && !DATE_PATTERN.test(date))) found.push({ path: 'due', code: 'bad-date' })
  return found
}
