import type { View } from '@/lib/domain/map/views'

/**
 * How tall the place of an exercise is for somebody who has nothing on the map yet, in pixels: on a narrow window, and on
 * one with room for the example beside it. Reserved before the exercise has come, so that the page does not move then.
 */
const ROOM: Record<View, { narrow: number; wide: number }> = {
  scenario: { narrow: 1080, wide: 920 },
  personas: { narrow: 370, wide: 1100 },
  touchpoints: { narrow: 1180, wide: 1320 },
  phases: { narrow: 1340, wide: 1320 },
  evidence: { narrow: 740, wide: 1040 },
  whole: { narrow: 1560, wide: 1460 },
  opportunities: { narrow: 370, wide: 730 },
  plan: { narrow: 580, wide: 880 },
  personalisation: { narrow: 340, wide: 460 },
  service: { narrow: 340, wide: 380 },
}

/** As properties for a style attribute; `after.css` of the lesson reads them. */
export function exerciseRoom(view: View): Record<'--narrow' | '--wide', string> {
  const { narrow, wide } = ROOM[view]
  return { '--narrow': `${narrow}px`, '--wide': `${wide}px` }
}
