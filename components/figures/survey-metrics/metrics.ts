import type { Metric } from '@/content/texts/de/figures/survey-metrics'
import { type Measured, meanStep, netPromoterScore, shareOf } from '@/lib/domain/figures/survey'
import type { CaseNumbers } from '../case-numbers'

/** The three surveys of the case. */
export type Surveys = Pick<CaseNumbers, 'nps' | 'csat' | 'ces'>

/** Shares (0–1) of those who count for the metric and, for the NPS, against it; and how many answered. */
export type Survey = { hits: number; against: number; answers: number }

/** [step, count] from the best step down; the first `good` of them count. */
const STEPS = {
  csat: { names: ['five', 'four', 'three', 'two', 'one'], good: 2 },
  ces: { names: ['seven', 'six', 'five', 'four', 'three', 'two', 'one'], good: 3 },
} as const

function stepsOf(surveys: Surveys, metric: 'csat' | 'ces'): [number, number][] {
  const counts: Record<string, number> = surveys[metric]
  const { names } = STEPS[metric]
  return names.map((name, index) => [names.length - index, counts[name] ?? 0])
}

/** What the case measured. */
export function surveyOf(surveys: Surveys, metric: Metric): Survey {
  if (metric === 'nps') {
    const { promoters, detractors, answers } = surveys.nps
    return { hits: promoters / answers, against: detractors / answers, answers }
  }
  const { answers } = surveys[metric]
  const good = stepsOf(surveys, metric).slice(0, STEPS[metric].good)
  return { hits: good.reduce((sum, [, count]) => sum + count, 0) / answers, against: 0, answers }
}

/** Whole people: those who count, those against, and the rest. */
export function countsOf({ hits, against, answers }: Survey) {
  const good = Math.round(hits * answers)
  const bad = Math.min(answers - good, Math.round(against * answers))
  return { good, bad, rest: answers - good - bad }
}

/** Value in points or per cent with its margin. */
export function measure(metric: Metric, survey: Survey): Measured {
  const { good, bad } = countsOf(survey)
  return metric === 'nps' ? netPromoterScore(good, bad, survey.answers) : shareOf(good, survey.answers)
}

/** Mean step when inside the good and the other answers everything stays spread as in the case. */
export function meanOf(surveys: Surveys, metric: 'csat' | 'ces', hits: number): number {
  const steps = stepsOf(surveys, metric)
  const { good } = STEPS[metric]
  return hits * meanStep(steps.slice(0, good)) + (1 - hits) * meanStep(steps.slice(good))
}
