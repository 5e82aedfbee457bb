import { type PublicBase, type PublicChoice, publicBase, type Role, shuffled } from '../base/public-view'
import type { ScenarioQuestion } from './schema'

export type PublicScenario = PublicBase & { kind: 'scenario'; situation: string; options: PublicChoice[] }

/** What the browser may get before the answer. */
export function publicView(question: ScenarioQuestion, seed: string): PublicScenario {
  return {
    ...publicBase(question),
    kind: 'scenario',
    situation: question.situation,
    options: shuffled(question, seed, 'option', question.options),
  }
}

/** Everything in the question that a response can refer to. */
export function names(question: ScenarioQuestion): { role: Role; id: string }[] {
  return question.options.map(({ id }) => ({ role: 'option', id }))
}
