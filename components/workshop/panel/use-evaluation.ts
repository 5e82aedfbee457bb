import { useDeferredValue, useMemo } from 'react'
import { wordLists } from '@/content/texts/de/rubric-words'
import { evaluate } from '@/lib/domain/map/rubric/evaluate'
import type { RuleId } from '@/lib/domain/map/vocabulary'
import { useMap } from '../store/use-map'
import { type Judged, judge } from './judge'
import { useSettled } from './use-settled'

/** Typing is not interrupted by the rules; they speak when it pauses. */
const SETTLE_MS = 250

/** What the rules say about the map, worked out when editing pauses; what is decided about it counts at once. */
export function useEvaluation(rules?: readonly RuleId[]): Judged {
  const map = useDeferredValue(
    useSettled(
      useMap(current => current),
      SETTLE_MS,
    ),
  )
  const decisions = useMap(current => current.decisions)
  const evaluation = useMemo(() => evaluate(map, { lists: wordLists, ...(rules && { rules }) }), [map, rules])
  return useMemo(() => judge(evaluation, decisions), [evaluation, decisions])
}
