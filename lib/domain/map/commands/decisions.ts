import { targetKey } from '../keys'
import { LIMITS } from '../limits'
import type { Decision, JourneyMap, Target } from '../model'
import { hasTarget } from '../target'
import type { RuleId } from '../vocabulary'
import { assertRoom, CommandRefused, getKnown, insertAt, type Outcome } from './change'
import type { DecisionCommand } from './command'

/** „Bewusst so“ and taking it back. */
export function applyDecision(map: JourneyMap, command: DecisionCommand): Outcome {
  if (command.type === 'rule.decide') return decide(map, command.decision, command.index)
  const { ruleId, target } = command
  const at = findIndex(map, ruleId, target)
  const decision = getKnown(map.decisions[at], `${ruleId}:${targetKey(target)}`)
  return {
    map: { ...map, decisions: map.decisions.toSpliced(at, 1) },
    inverse: { type: 'rule.decide', decision, index: at },
  }
}

function decide(map: JourneyMap, decision: Decision, index?: number): Outcome {
  const { ruleId, target } = decision
  if (!hasTarget(map, target)) throw new CommandRefused('unknown-id', targetKey(target))
  const at = findIndex(map, ruleId, target)
  if (at >= 0) {
    return {
      steps: [
        { type: 'rule.undecide', ruleId, target },
        { type: 'rule.decide', decision, index: at },
      ],
    }
  }
  assertRoom(map.decisions.length, LIMITS.decisions, 'decisions')
  return {
    map: { ...map, decisions: insertAt(map.decisions, decision, index) },
    inverse: { type: 'rule.undecide', ruleId, target },
  }
}

function findIndex(map: JourneyMap, ruleId: RuleId, target: Target): number {
  const key = targetKey(target)
  return map.decisions.findIndex(decision => decision.ruleId === ruleId && targetKey(decision.target) === key)
}
