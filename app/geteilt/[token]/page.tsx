import type { Metadata } from 'next'
import { PageShell } from '@/components/shell/page-shell'
import { SharedMapView } from '@/components/workshop-export/shared-map'
import { mapExportTexts } from '@/content/texts/de/map-export'

/** The same shell for every token; caching one a token would let strangers fill the disk. */
export const dynamic = 'force-dynamic'
// The address is a secret: it stays out of search engines and of what other pages are told.
export const metadata: Metadata = {
  title: mapExportTexts.shared.page,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export default function SharedMapPage() {
  return (
    <PageShell>
      <SharedMapView />
    </PageShell>
  )
}
