'use client'

import { useState } from 'react'
import { type Metric, surveyTexts as texts } from '@/content/texts/de/figures/survey-metrics'
import { marginOfDifference } from '@/lib/domain/figures/survey'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'
import { countsOf, meanOf, measure, type Survey, type Surveys, surveyOf } from './metrics'
import { Scale } from './scale'

const METRICS = (['nps', 'csat', 'ces'] as const).map(value => ({ value, label: texts.metrics[value] }))
const FEWEST = 20
/** At these steps the case's shares of the NPS and the CES stay whole people. */
const STEP = 20
const MOST = 600

/** Net Promoter Score, satisfaction and effort of the case, with what chance does to them. */
export function SurveyMetrics({ surveys }: { surveys: Surveys }) {
  const [metric, setMetric] = useState<Metric>('nps')
  const start = surveyOf(surveys, metric)
  const [survey, setSurvey] = useState<Survey>(start)
  const { good, bad, rest } = countsOf(survey)
  const { answers } = survey
  const isChanged = good !== countsOf(start).good || bad !== countsOf(start).bad || answers !== start.answers
  const setHits = (count: number) =>
    setSurvey({ ...survey, hits: count / answers, against: Math.min(bad, answers - count) / answers })
  const setAgainst = (count: number) =>
    setSurvey({ ...survey, against: count / answers, hits: Math.min(good, answers - count) / answers })
  const choose = (next: Metric) => {
    setMetric(next)
    setSurvey(surveyOf(surveys, next))
  }
  return (
    <Frame label={texts.label} isChanged={isChanged} onReset={() => setSurvey(start)}>
      <Choice legend={texts.choose} isQuiet options={METRICS} value={metric} onChange={choose} />
      <Outcome text={resultOf(surveys, metric, survey, isChanged ? start : null)} />
      <Scale
        low={metric === 'nps' ? -100 : 0}
        isSigned={metric === 'nps'}
        rows={[
          { name: texts.now, ...measure(metric, survey) },
          ...(isChanged ? [{ name: texts.case, ...measure(metric, start) }] : []),
        ]}
      />
      <Groups names={texts.groups[metric]} counts={metric === 'nps' ? [bad, rest, good] : [rest, good]} />
      <div className="f-controls">
        <Slider
          label={texts.hits[metric]}
          text={texts.count(good, answers)}
          value={good}
          min={0}
          max={answers}
          onChange={setHits}
        />
        {metric === 'nps' && (
          <Slider
            label={texts.detractors}
            text={texts.count(bad, answers)}
            value={bad}
            min={0}
            max={answers}
            onChange={setAgainst}
          />
        )}
        <Slider
          label={texts.answers}
          text={texts.answersValue(answers)}
          value={answers}
          min={FEWEST}
          max={MOST}
          step={STEP}
          onChange={value => setSurvey({ ...survey, answers: value })}
        />
      </div>
    </Frame>
  )
}

function resultOf(surveys: Surveys, metric: Metric, survey: Survey, start: Survey | null): string {
  const now = measure(metric, survey)
  const text =
    metric === 'nps'
      ? texts.nps(now.value, now.margin, survey.answers)
      : texts[metric](now.value, now.margin, survey.answers, meanOf(surveys, metric, now.value / 100))
  if (!start) return text
  const before = measure(metric, start)
  const isResized = survey.hits === start.hits && survey.against === start.against
  if (isResized) return text + texts.resized(before.margin, start.answers)
  return text + texts.compared(now.value - before.value, marginOfDifference(now, before))
}

/** One bar with labelled parts, from bad to good. */
function Groups({ names, counts }: { names: readonly string[]; counts: readonly number[] }) {
  return (
    <ul className="sm-groups">
      {names.map((name, index) => (
        <li
          key={name}
          className={index === counts.length - 1 ? 'good' : index > 0 ? 'rest' : undefined}
          style={{ flexGrow: counts[index] }}
        >
          <i aria-hidden="true" />
          <b>{counts[index]}</b> <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}
