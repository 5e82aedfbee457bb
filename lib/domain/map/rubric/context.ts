import type { JourneyMap } from '../model'
import { findEmotion, listCell } from '../read'
import { CARD_KINDS } from '../vocabulary'
import type { Context, PlacedCard } from './rule'
import { compileList, type WordLists } from './words'

/** Works out once what the rules share. */
export function createContext(map: JourneyMap, lists: WordLists): Context {
  return {
    map,
    words: {
      future: compileList(lists.future),
      delivery: compileList(lists.delivery),
      afterwards: compileList(lists.afterwards),
      channels: compileList(lists.channels),
      articles: compileList(lists.articles),
      company: compileList(lists.company),
      internal: compileList(lists.internal),
      waiting: compileList(lists.waiting),
    },
    cards: map.phases.flatMap(phase =>
      CARD_KINDS.flatMap((kind): PlacedCard[] => listCell(map, phase.id, kind).map(card => ({ card, phase }))),
    ),
    touchpoints: map.phases.flatMap(phase => listCell(map, phase.id, 'touchpoint').map(card => ({ card, phase }))),
    curves: map.curves.map(curve => ({
      curve,
      points: map.phases.flatMap(phase => {
        const point = findEmotion(map, phase.id, curve.id)
        return point ? [{ phase, point }] : []
      }),
    })),
  }
}
