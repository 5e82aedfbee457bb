'use client'

import { onApproach } from '../ui/on-approach'
import type { Funnel } from './funnel/funnel'
import type { LifetimeValue } from './lifetime-value/lifetime-value'
import type { PeakEnd } from './peak-end/peak-end'
import type { ServiceTimes } from './service-times/service-times'
import type { SurveyMetrics } from './survey-metrics/survey-metrics'

type Props<C extends (props: never) => unknown> = Parameters<C>[0]

// The figures, whole in the static page and alive when the reader gets near; the code of each is its own.

export const LateOdds = onApproach(async () => ({ default: (await import('./odds/odds')).Odds }))
export const LateSegments = onApproach(async () => ({ default: (await import('./segments/segments')).Segments }))
export const LateTouchpointGrid = onApproach(async () => ({
  default: (await import('./touchpoint-grid/touchpoint-grid')).TouchpointGrid,
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
