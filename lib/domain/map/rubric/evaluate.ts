import { targetKey } from '../keys'
import type { Decision, JourneyMap } from '../model'
import type { RuleId } from '../vocabulary'
import { createContext } from './context'
import { EVIDENCE_RULES } from './evidence'
import { EXPERIENCE_RULES } from './experience'
import { FRAME_RULES } from './frame'
import { OPPORTUNITY_RULES } from './opportunities'
import { PRAISE_RULES } from './praise'
import { REACH_RULES } from './reach'
import { type Hint, LEVELS, type Rule } from './rule'
import { TOUCHPOINT_RULES } from './touchpoints'
import { UPKEEP_RULES } from './upkeep'
import { WORDING_RULES } from './wording'
import type { WordLists } from './words'

const RULES: readonly Rule[] = [
  ...FRAME_RULES,
  ...REACH_RULES,
  ...EXPERIENCE_RULES,
  ...OPPORTUNITY_RULES,
  ...TOUCHPOINT_RULES,
  ...WORDING_RULES,
  ...EVIDENCE_RULES,
  ...UPKEEP_RULES,
  ...PRAISE_RULES,
].toSorted((a, b) => toNumber(a.id) - toNumber(b.id))

/** What the rules say about a map. `applicable` are the checks that had something to look at (praise is none). */
export type Evaluation = { hints: Hint[]; applicable: RuleId[] }

export type Score = { fulfilled: number; applicable: number; share: number }

/**
 * Runs the rules R1–R34, all or those of `rules` (see `rulesFor`). Hints come by rule number and then in the order of
 * the map; decisions are not looked at here. Nothing here ever stands in the way of saving.
 */
export function evaluate(
  map: JourneyMap,
  { lists, rules }: { lists: WordLists; rules?: readonly RuleId[] },
): Evaluation {
  const context = createContext(map, lists)
  const asked = RULES.filter(rule => (!rules || rules.includes(rule.id)) && rule.appliesTo(context))
  return {
    hints: asked.flatMap(rule =>
      rule
        .find(context)
        .map(({ target, values = {}, level = rule.level }) => ({ ruleId: rule.id, level, target, values })),
    ),
    applicable: asked.filter(rule => rule.level !== 'praise').map(rule => rule.id),
  }
}

/** Whether the learner has said „Bewusst so“ to a hint. */
export function isDecided({ ruleId, target }: Hint, decisions: readonly Decision[]): boolean {
  const key = targetKey(target)
  return decisions.some(decision => decision.ruleId === ruleId && targetKey(decision.target) === key)
}

/**
 * The hints to show now, at most `max`: by level, and within a level first one of every rule, so that one repeated
 * weakness does not hide the others. Praise is not among them.
 */
export function openHints(hints: readonly Hint[], decisions: readonly Decision[], max = 3): Hint[] {
  const counts = new Map<string, number>()
  return hints
    .filter(hint => hint.level !== 'praise' && !isDecided(hint, decisions))
    .map(hint => {
      const turn = counts.get(hint.ruleId) ?? 0
      counts.set(hint.ruleId, turn + 1)
      return { hint, turn, level: LEVELS.indexOf(hint.level) }
    })
    .toSorted((a, b) => a.level - b.level || a.turn - b.turn)
    .slice(0, max)
    .map(({ hint }) => hint)
}

/** Share of the applicable rules that are fulfilled or justified, 0–1; 0 when none applies. No grade of the content. */
export function score({ hints, applicable }: Evaluation, decisions: readonly Decision[]): Score {
  const open = new Set(hints.filter(hint => !isDecided(hint, decisions)).map(hint => hint.ruleId))
  const fulfilled = applicable.filter(ruleId => !open.has(ruleId)).length
  return {
    fulfilled,
    applicable: applicable.length,
    share: applicable.length === 0 ? 0 : fulfilled / applicable.length,
  }
}

function toNumber(ruleId: RuleId): number {
  return Number(ruleId.slice(1))
}
