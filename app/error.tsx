'use client'

import { lazy, Suspense } from 'react'
import { brokenTexts } from '@/content/texts/de/broken'

// Every page carries this file; what it shows is fetched when something has gone wrong.
const BrokenPage = lazy(() => import('@/components/course/broken-page'))

/** A fault of ours while drawing a page. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Suspense fallback={<h1>{brokenTexts.title}</h1>}>
      <BrokenPage reset={reset} />
    </Suspense>
  )
}
