import type { MapLabels } from '@/lib/domain/map/labels'
import type { Card, JourneyMap } from '@/lib/domain/map/model'
import { findEmotion, findPhase, findPlace } from '@/lib/domain/map/read'
import { isEqual } from '@/lib/domain/map/same-json'

/** One thing that two versions of a map say differently; null where a version does not have it. */
export type Difference = { place: string; mine: string | null; theirs: string | null }

type Words = {
  labels: MapLabels
  title: string
  scenario: Record<string, string>
  changed: string
  order: string
  links: string
  decisions: string
}

/** What differs between two versions of a map, in words, in the order of the map. Empty when only ids differ. */
export function listDifferences(mine: JourneyMap, theirs: JourneyMap, words: Words): Difference[] {
  const found: Difference[] = []
  const note = (place: string, a: string | null, b: string | null) => {
    if (a !== b) found.push({ place, mine: a, theirs: b })
  }
  note(words.title, mine.title, theirs.title)
  note(words.labels.sheet.map, stateWord(mine, words), stateWord(theirs, words))
  for (const key of Object.keys(mine.scenario) as (keyof JourneyMap['scenario'])[]) {
    note(words.scenario[key] ?? key, mine.scenario[key], theirs.scenario[key])
  }
  note(words.labels.sheet.owner, mine.owner, theirs.owner)
  note(words.labels.sheet.reviewDate, mine.reviewDate, theirs.reviewDate)
  for (const id of idsOf(mine.personas, theirs.personas)) {
    const [a, b] = [mine, theirs].map(map => map.personas.find(persona => persona.id === id))
    if (!isEqual(a, b)) found.push({ place: words.labels.sheet.persona, ...pair(a?.name, b?.name, words) })
  }
  for (const id of idsOf(mine.phases, theirs.phases)) {
    const [a, b] = [findPhase(mine, id), findPhase(theirs, id)]
    if (!isEqual(a, b)) found.push({ place: words.labels.columns.phase, ...pair(a?.name, b?.name, words) })
  }
  const order = (map: JourneyMap) => map.phases.map(phase => phase.name).join(', ')
  if (mine.phases.length === theirs.phases.length) note(words.order, order(mine), order(theirs))
  for (const id of new Set([...Object.keys(mine.cards), ...Object.keys(theirs.cards)])) {
    const [a, b] = [mine.cards[id], theirs.cards[id]]
    const [from, to] = [placeWord(mine, id, words), placeWord(theirs, id, words)]
    if (isEqual(a, b) && from === to) continue
    found.push({ place: from ?? to ?? '', ...pair(tell(a, from, to), tell(b, to, from), words) })
  }
  for (const phase of mine.phases) {
    for (const curve of mine.curves) {
      const [a, b] = [mine, theirs].map(map => findEmotion(map, phase.id, curve.id))
      if (isEqual(a, b)) continue
      const say = (point: typeof a) => (point ? `${point.value} ${point.reason}`.trim() : null)
      found.push({ place: `${phase.name}, ${words.labels.lanes.emotion}`, ...pair(say(a), say(b), words) })
    }
  }
  if (!isEqual(mine.links, theirs.links)) note(words.links, String(mine.links.length), String(theirs.links.length))
  if (!isEqual(mine.decisions, theirs.decisions)) {
    note(words.decisions, String(mine.decisions.length), String(theirs.decisions.length))
  }
  return found
}

/** Two texts side by side; when they read alike the difference lies in other fields. */
function pair(a: string | null | undefined, b: string | null | undefined, { changed }: Words) {
  if (a && a === b) return { mine: a, theirs: `${b} (${changed})` }
  return { mine: a ?? null, theirs: b ?? null }
}

function tell(card: Card | undefined, place: string | null, other: string | null): string | null {
  if (!card) return null
  return other !== null && place !== null && place !== other ? `${card.text} (${place})` : card.text
}

function placeWord(map: JourneyMap, cardId: string, { labels }: Words): string | null {
  const place = findPlace(map, cardId)
  if (!place) return null
  return `${findPhase(map, place.phaseId)?.name ?? ''}, ${labels.lanes[place.kind]}`
}

function idsOf(a: readonly { id: string }[], b: readonly { id: string }[]): Set<string> {
  return new Set([...a, ...b].map(({ id }) => id))
}

function stateWord({ state }: JourneyMap, { labels }: Words): string | null {
  return state && labels.states[state]
}
