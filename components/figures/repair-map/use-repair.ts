import { useState } from 'react'
import { wordLists } from '@/content/texts/de/rubric-words'
import { findFaults, type Mend, mend } from '@/lib/domain/figures/repair'
import type { JourneyMap } from '@/lib/domain/map/model'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import { type Mark, type PlaceKey, placeOf } from './places'

type State = { map: JourneyMap; seen: readonly PlaceKey[]; chosen: PlaceKey | null }

/** The faults of a map, which of them were found and mended, and how to mend one. */
export function useRepair(bad: JourneyMap) {
  const [faults] = useState(() => findFaults(bad, wordLists))
  const start: State = { map: bad, seen: [], chosen: null }
  const [state, setState] = useState(start)
  const { map, seen, chosen } = state
  const rules = faults.map(({ ruleId }) => ruleId)
  const left = new Set(findFaults(map, wordLists, rules).map(placeOf))
  const faultAt = (place: PlaceKey) => faults.find(fault => placeOf(fault) === place) ?? null

  const markOf = (place: PlaceKey): Mark => {
    if (!seen.includes(place)) return null
    if (!faultAt(place)) return 'wrong'
    return left.has(place) ? 'found' : 'mended'
  }
  const marks = seen.map(markOf)
  const choose = (place: PlaceKey) =>
    setState({ ...state, chosen: place, seen: seen.includes(place) ? seen : [...seen, place] })
  /** @returns the hint that is still raised; null when the fault is mended */
  const tryToMend = (fault: Hint, input: Mend): Hint | null => {
    const outcome = mend(map, fault, input, wordLists, rules, `neu-${fault.ruleId.toLowerCase()}`)
    if ('still' in outcome) return outcome.still
    setState({ ...state, map: outcome.map })
    return null
  }
  return {
    map,
    faults,
    chosen,
    fault: chosen === null ? null : faultAt(chosen),
    markOf,
    counts: {
      all: faults.length,
      mended: marks.filter(mark => mark === 'mended').length,
      found: marks.filter(mark => mark === 'found' || mark === 'mended').length,
      misses: marks.filter(mark => mark === 'wrong').length,
    },
    choose,
    tryToMend,
    reset: () => setState(start),
  }
}
