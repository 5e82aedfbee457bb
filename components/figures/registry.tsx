import type { ReactNode } from 'react'
import badMap from '@/content/case/bad-map.json'
import workedMap from '@/content/case/map.json'
import { figureStyle } from '@/lib/content/figure-style'
import { parseMap } from '@/lib/domain/map/parse'
import { StaticPart } from '../ui/static-part'
import { type CaseNumbers, readCaseNumbers } from './case-numbers'
import {
  LateConsentPath,
  LateFunnel,
  LateImpactEffort,
  LateKpiTree,
  LateLifetimeValue,
  LateOdds,
  LatePeakEnd,
  LateRaci,
  LateRelevanceGrid,
  LateRepairMap,
  LateSampleSize,
  LateSegments,
  LateServiceTimes,
  LateSurveyMetrics,
  LateTouchpointGrid,
} from './late'
import { namesOf } from './relevance-grid/estimates'

/** The interactive figures by name, as they stand in lessons: `<Interactive name="…">`. */
const FIGURES: Readonly<Record<string, (numbers: CaseNumbers) => ReactNode>> = {
  odds: () => <LateOdds />,
  segments: () => <LateSegments />,
  'touchpoint-grid': () => <LateTouchpointGrid />,
  'relevance-grid': () => <LateRelevanceGrid names={namesOf(workedMap.cards)} />,
  'peak-end': ({ emotion: { awareness, consideration, decision, purchase, retention } }) => (
    <LatePeakEnd mira={[awareness, consideration, decision, purchase, retention]} />
  ),
  'survey-metrics': ({ nps, csat, ces }) => <LateSurveyMetrics surveys={{ nps, csat, ces }} />,
  funnel: ({ funnel }) => <LateFunnel counts={stagesOf(funnel)} />,
  'repair-map': () => <LateRepairMap map={readBadMap()} />,
  'impact-effort': ({ funnel, service }) => (
    <LateImpactEffort
      reaches={[funnel.testRideBooked, funnel.purchases, funnel.configuratorStarted, service.requests]}
    />
  ),
  'sample-size': ({ funnel }) => (
    <LateSampleSize
      cases={{ saved: funnel.configuratorStarted, visited: funnel.testRideBooked, bought: funnel.sessions }}
    />
  ),
  raci: () => <LateRaci />,
  'kpi-tree': ({ funnel, cancellations, company }) => (
    <LateKpiTree counts={stagesOf(funnel)} cancellations={cancellations} margin={company.marginPerBike} />
  ),
  'consent-path': () => <LateConsentPath />,
  'service-times': ({ service }) => <LateServiceTimes service={service} />,
  'lifetime-value': ({ company, servicePlan: { contractsJanuary2025: contracts, activeAfter12Months: active } }) => (
    <LateLifetimeValue margin={company.marginPerServicePlanYear} retention={active / contracts} contracts={contracts} />
  ),
}

function readBadMap() {
  const parsed = parseMap(badMap)
  if (!parsed.ok) throw new Error('content/case/bad-map.json is not a map.')
  return parsed.map
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
      <StaticPart id={`stil-${name}`}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet of ours */}
        <style dangerouslySetInnerHTML={{ __html: figureStyle(name) }} />
      </StaticPart>
      {draw(readCaseNumbers(caseData))}
      <figcaption>{children}</figcaption>
    </figure>
  )
}
