import { useDeferredValue, useMemo } from 'react'
import { wordLists } from '@/content/texts/de/rubric-words'
import { evaluate, isDecided, openHints, type Score, score } from '@/lib/domain/map/rubric/evaluate'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import type { RuleId } from '@/lib/domain/map/vocabulary'
import { useMap } from '../store/use-map'
import { useSettled } from './use-settled'

export type Judged = { open: Hint[]; openCount: number; praise: Hint[]; decided: Hint[]; score: Score }

/** Typing is not interrupted by the rules; they speak when it pauses. */
const SETTLE_MS = 250

/** What the rules say about the map, worked out when editing pauses. `rules`: those of one exercise. */
export function useEvaluation(rules?: readonly RuleId[]): Judged {
  const map = useDeferredValue(
    useSettled(
      useMap(current => current),
      SETTLE_MS,
    ),
  )
  return useMemo(() => {
    const evaluation = evaluate(map, { lists: wordLists, ...(rules && { rules }) })
    const { hints } = evaluation
    return {
      open: openHints(hints, map.decisions),
      openCount: hints.filter(hint => hint.level !== 'praise' && !isDecided(hint, map.decisions)).length,
      praise: hints.filter(hint => hint.level === 'praise'),
      decided: hints.filter(hint => hint.level !== 'praise' && isDecided(hint, map.decisions)),
      score: score(evaluation, map.decisions),
    }
  }, [map, rules])
}
