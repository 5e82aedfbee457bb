import { ruleTexts } from '@/content/texts/de/rubric'
import { announceTexts as said } from '@/content/texts/de/workshop-editor'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import type { Tools } from './tools'

/** What can be done with hints besides following them. */
export function hintActions({ run }: Tools) {
  return {
    /** „Bewusst so“, with its reason. @returns whether it was taken */
    decide({ ruleId, target }: Hint, reason: string): boolean {
      return run({ type: 'rule.decide', decision: { ruleId, target, reason } }, said.decided(ruleTexts[ruleId].name))
    },

    undecide({ ruleId, target }: Hint): void {
      run({ type: 'rule.undecide', ruleId, target }, said.undecided(ruleTexts[ruleId].name))
    },
  }
}
