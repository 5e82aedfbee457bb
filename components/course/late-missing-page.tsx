'use client'

import { lazy } from 'react'

const MissingPage = lazy(() => import('./missing-page'))

/** Next sends this with every page; what it shows is fetched only where it is shown. */
export function LateMissingPage() {
  return <MissingPage />
}
