'use client'

import { onApproach } from '../ui/on-approach'
import type { Funnel } from './funnel/funnel'
import type { ImpactEffort } from './impact-effort/impact-effort'
import type { KpiTree } from './kpi-tree/kpi-tree'
import type { LifetimeValue } from './lifetime-value/lifetime-value'
import type { PeakEnd } from './peak-end/peak-end'
import type { RelevanceGrid } from './relevance-grid/relevance-grid'
import type { RepairMap } from './repair-map/repair-map'
import type { SampleSize } from './sample-size/sample-size'
import type { ServiceTimes } from './service-times/service-times'
import type { SurveyMetrics } from './survey-metrics/survey-metrics'

type Props<C extends (props: never) => unknown> = Parameters<C>[0]

// The figures, whole in the static page and alive when the reader gets near; the code of each is its own.

export const LateOdds = onApproach(async () => ({ default: (await import('./odds/odds')).Odds }))
export const LateSegments = onApproach(async () => ({ default: (await import('./segments/segments')).Segments }))
export const LateTouchpointGrid = onApproach(async () => ({
  default: (await import('./touchpoint-grid/touchpoint-grid')).TouchpointGrid,
}))
export const LateRelevanceGrid = onApproach<Props<typeof RelevanceGrid>>(async () => ({
  default: (await import('./relevance-grid/relevance-grid')).RelevanceGrid,
}))
export const LatePeakEnd = onApproach<Props<typeof PeakEnd>>(async () => ({
  default: (await import('./peak-end/peak-end')).PeakEnd,
}))
export const LateSurveyMetrics = onApproach<Props<typeof SurveyMetrics>>(async () => ({
  default: (await import('./survey-metrics/survey-metrics')).SurveyMetrics,
}))
export const LateFunnel = onApproach<Props<typeof Funnel>>(async () => ({
  default: (await import('./funnel/funnel')).Funnel,
}))
export const LateServiceTimes = onApproach<Props<typeof ServiceTimes>>(async () => ({
  default: (await import('./service-times/service-times')).ServiceTimes,
}))
export const LateLifetimeValue = onApproach<Props<typeof LifetimeValue>>(async () => ({
  default: (await import('./lifetime-value/lifetime-value')).LifetimeValue,
}))
export const LateImpactEffort = onApproach<Props<typeof ImpactEffort>>(async () => ({
  default: (await import('./impact-effort/impact-effort')).ImpactEffort,
}))
export const LateSampleSize = onApproach<Props<typeof SampleSize>>(async () => ({
  default: (await import('./sample-size/sample-size')).SampleSize,
}))
export const LateKpiTree = onApproach<Props<typeof KpiTree>>(async () => ({
  default: (await import('./kpi-tree/kpi-tree')).KpiTree,
}))
export const LateRepairMap = onApproach<Props<typeof RepairMap>>(async () => ({
  default: (await import('./repair-map/repair-map')).RepairMap,
}))
export const LateRaci = onApproach(async () => ({ default: (await import('./raci/raci')).Raci }))
export const LateConsentPath = onApproach(async () => ({
  default: (await import('./consent-path/consent-path')).ConsentPath,
}))
