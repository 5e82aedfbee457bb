'use client'

import { onApproach } from '../ui/on-approach'

/** The figures, whole in the static page and alive when the reader gets near; the code of each is its own. */
export const LateOdds = onApproach(async () => ({ default: (await import('./odds/odds')).Odds }))
