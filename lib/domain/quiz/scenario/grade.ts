import { type GradedBase, gradedBase } from '../base/graded'
import { keyOf } from '../base/public-view'
import { publicView } from './public-view'
import type { ScenarioResponse } from './response'
import type { ScenarioQuestion } from './schema'

type Quality = ScenarioQuestion['options'][number]['quality']

export type GradedWay = { key: string; isChosen: boolean; quality: Quality; feedback: string }

export type GradedScenario = GradedBase & { kind: 'scenario'; options: GradedWay[] }

const SCORE: Record<Quality, number> = { best: 1, acceptable: 0.5, poor: 0 }

/** Best 1, acceptable 0.5, poor 0. Options come in the order shown. */
export function grade(question: ScenarioQuestion, seed: string, response: ScenarioResponse | null): GradedScenario {
  const byKey = new Map(question.options.map(option => [keyOf(question, seed, 'option', option.id), option]))
  const options = publicView(question, seed).options.flatMap(({ key }) => {
    const option = byKey.get(key)
    if (!option) return []
    return [{ key, isChosen: key === response?.choice, quality: option.quality, feedback: option.feedback }]
  })
  const chosen = options.find(({ isChosen }) => isChosen)
  return { ...gradedBase(question, chosen ? SCORE[chosen.quality] : 0), kind: 'scenario', options }
}
