import type { Decision } from '@/lib/domain/map/model'
import { type Evaluation, isDecided, openHints, score } from '@/lib/domain/map/rubric/evaluate'
import type { Hint } from '@/lib/domain/map/rubric/rule'

/** Hints by what became of them. `open` are in the order in which they are shown. */
export type Judged = {
  open: Hint[]
  praise: Hint[]
  decided: Hint[]
  /** Rules without any hint, and those whose hints are all set aside with a reason: the latter are not fulfilled. */
  score: { fulfilled: number; decided: number; applicable: number }
}

/** Puts what the rules say together with what the learner decided about it. */
export function judge(evaluation: Evaluation, decisions: readonly Decision[]): Judged {
  const { hints } = evaluation
  const { fulfilled, applicable } = score(evaluation, [])
  return {
    open: openHints(hints, decisions, hints.length),
    praise: hints.filter(hint => hint.level === 'praise'),
    decided: hints.filter(hint => hint.level !== 'praise' && isDecided(hint, decisions)),
    score: { fulfilled, applicable, decided: score(evaluation, decisions).fulfilled - fulfilled },
  }
}
