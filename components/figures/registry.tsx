import type { ReactNode } from 'react'
import { type CaseNumbers, readCaseNumbers } from './case-numbers'
import {
  LateFunnel,
  LateLifetimeValue,
  LateOdds,
  LatePeakEnd,
  LateSegments,
  LateServiceTimes,
  LateSurveyMetrics,
  LateTouchpointGrid,
} from './late'
import './figures.css'
import './funnel/funnel.css'
import './lifetime-value/lifetime-value.css'
import './odds/odds.css'
import './peak-end/peak-end.css'
import './segments/segments.css'
import './service-times/service-times.css'
import './survey-metrics/survey-metrics.css'
import './touchpoint-grid/touchpoint-grid.css'

/** The interactive figures by name, as they stand in lessons: `<Interactive name="…">`. */
const FIGURES: Readonly<Record<string, (numbers: CaseNumbers) => ReactNode>> = {
  odds: () => <LateOdds />,
  segments: () => <LateSegments />,
  'touchpoint-grid': () => <LateTouchpointGrid />,
  'peak-end': ({ emotion: { awareness, consideration, decision, purchase, retention } }) => (
    <LatePeakEnd mira={[awareness, consideration, decision, purchase, retention]} />
  ),
  'survey-metrics': ({ nps, csat, ces }) => <LateSurveyMetrics surveys={{ nps, csat, ces }} />,
  funnel: ({ funnel }) => <LateFunnel counts={stagesOf(funnel)} />,
  'service-times': ({ service }) => <LateServiceTimes service={service} />,
  'lifetime-value': ({ company, servicePlan: { contractsJanuary2025: contracts, activeAfter12Months: active } }) => (
    <LateLifetimeValue margin={company.marginPerServicePlanYear} retention={active / contracts} contracts={contracts} />
  ),
}

function stagesOf(funnel: CaseNumbers['funnel']): number[] {
  return [
    funnel.sessions,
    funnel.configuratorStarted,
    funnel.configurationSaved,
    funnel.testRideBooked,
    funnel.testRideDone,
    funnel.purchases,
  ]
}

type InteractiveFigureProps = {
  name: string
  /** `content/case/data.yaml` as read. */
  caseData: unknown
  /** The caption. */
  children?: ReactNode
}

/** An interactive figure with its caption; the start state stands in the static page. @throws for an unknown name */
export function InteractiveFigure({ name, caseData, children }: InteractiveFigureProps) {
  const draw = FIGURES[name]
  if (!draw) throw new Error(`No interactive figure „${name}“.`)
  return (
    <figure className="interactive">
      {draw(readCaseNumbers(caseData))}
      <figcaption>{children}</figcaption>
    </figure>
  )
}
