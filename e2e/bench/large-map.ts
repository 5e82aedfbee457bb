import { createCard, createMap } from '../../lib/domain/map/create'
import { cellKey } from '../../lib/domain/map/keys'
import type { JourneyMap } from '../../lib/domain/map/model'
import { CARD_KINDS } from '../../lib/domain/map/vocabulary'

const WORDS = 'Auftragsbestätigung Probefahrt Leasingvertrag Nachbarin Werkstatt Rückruf Lieferzeit Mittagspause'.split(
  ' ',
)

/**
 * A map of `phaseCount` phases with `perCell` cards of each of the first `kindCount` kinds, feelings in every phase and
 * a link from each pain point to the chance below it.
 */
export function largeMap(phaseCount: number, kindCount: number, perCell: number): JourneyMap {
  let count = 0
  const id = () => `b${++count}`
  const names = Array.from({ length: phaseCount }, (_, index) => ({
    name: `Phase ${index + 1}`,
    kind: 'custom' as const,
  }))
  const map = createMap(id, names, 'Große Karte')
  map.lanes = map.lanes.map(lane => ({ ...lane, isHidden: false }))
  for (const [index, phase] of map.phases.entries()) {
    for (const kind of CARD_KINDS.slice(0, kindCount)) {
      const cards = Array.from({ length: perCell }, () => {
        const text = [0, 3, 5].map(step => WORDS[(count + step) % WORDS.length]).join(' ')
        return createCard(kind, id(), `${text} ${count}`)
      })
      for (const card of cards) map.cards[card.id] = card
      map.cells[cellKey(phase.id, kind)] = cards.map(card => card.id)
    }
    for (const curve of map.curves) {
      const value = ([-2, -1, 0, 1, 2] as const)[index % 5] ?? 0
      map.emotions[`${phase.id}:${curve.id}`] = { value, reason: 'Grund', quote: '', evidence: 'partial', source: '' }
    }
    const [pain] = map.cells[cellKey(phase.id, 'pain')] ?? []
    const [chance] = map.cells[cellKey(phase.id, 'opportunity')] ?? []
    if (pain && chance) map.links.push({ type: 'pain-opportunity', from: pain, to: chance })
  }
  return map
}
