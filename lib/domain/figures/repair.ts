import { apply } from '../map/apply'
import type { Command } from '../map/commands/command'
import { createCard } from '../map/create'
import { targetKey } from '../map/keys'
import type { JourneyMap } from '../map/model'
import { findEmotion } from '../map/read'
import { evaluate } from '../map/rubric/evaluate'
import type { Hint } from '../map/rubric/rule'
import type { WordLists } from '../map/rubric/words'
import type { EmotionValue, RuleId } from '../map/vocabulary'

/** What a learner writes to mend a fault; `value` for a feeling only. */
export type Mend = { text: string; value: EmotionValue | null }

/** The mended map, or the hint that the rubric still raises. */
export type Mended = { map: JourneyMap } | { still: Hint }

/** A place on the map and the rule that stumbles over it; equal for the same fault. */
export function faultKey({ ruleId, target }: Hint): string {
  return `${ruleId} ${targetKey(target)}`
}

/** The rubric's hints on a map, by the given rules or all; praise is none. */
export function findFaults(map: JourneyMap, lists: WordLists, rules?: readonly RuleId[]): Hint[] {
  const { hints } = evaluate(map, { lists, ...(rules && { rules }) })
  return hints.filter(({ level }) => level !== 'praise')
}

/**
 * Writes the learner's words where a fault lies and asks the rubric again, by the same rules.
 * @param newId id of the card that fills an empty cell
 * @returns the map when one fault less is left; otherwise what is still to be said, and the map stays as it was
 */
export function mend(
  map: JourneyMap,
  fault: Hint,
  input: Mend,
  lists: WordLists,
  rules: readonly RuleId[],
  newId: string,
): Mended {
  const next = apply(map, commandFor(map, fault, input, newId)).map
  const before = findFaults(map, lists, rules)
  const after = findFaults(next, lists, rules)
  const known = new Set(before.map(faultKey))
  known.delete(faultKey(fault))
  const still = after.find(hint => !known.has(faultKey(hint)))
  return still ? { still } : { map: next }
}

function commandFor(map: JourneyMap, { ruleId, target }: Hint, { text, value }: Mend, newId: string): Command {
  switch (target.type) {
    case 'scenario':
      return { type: 'scenario.edit', patch: { expectation: text } }
    case 'cell':
      if (target.kind === 'emotion') throw new RangeError('a feeling is no card')
      return { type: 'card.add', phaseId: target.phaseId, card: createCard(target.kind, newId, text) }
    case 'emotion': {
      const { phaseId, curveId } = target
      const point = findEmotion(map, phaseId, curveId)
      const evidence = point?.evidence ?? 'assumption'
      return {
        type: 'emotion.set',
        phaseId,
        curveId,
        point: { value: value ?? 0, reason: text, quote: '', evidence, source: point?.source ?? '' },
      }
    }
    case 'card':
      return { type: 'card.edit', cardId: target.cardId, patch: patchFor(ruleId, text) }
    default:
      throw new RangeError(`nothing to write at ${target.type}`)
  }
}

/** Which field of a card mends a rule. */
function patchFor(ruleId: RuleId, text: string) {
  if (ruleId === 'R27') return { source: text }
  return ruleId === 'R19' ? { ownerRole: text } : { text }
}
