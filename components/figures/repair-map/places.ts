import { targetKey } from '@/lib/domain/map/keys'
import type { Hint } from '@/lib/domain/map/rubric/rule'

/** Key of a place on the sheet: that of the target a hint there has. */
export type PlaceKey = string

/** The place of a fault. */
export function placeOf({ target }: Hint): PlaceKey {
  return targetKey(target)
}

/** What the learner knows of a place. */
export type Mark = 'found' | 'mended' | 'wrong' | null
