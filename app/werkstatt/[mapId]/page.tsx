import type { Metadata } from 'next'
import { PageShell } from '@/components/shell/page-shell'
import { WorkshopPage } from '@/components/workshop/workshop-page'
import { startTexts } from '@/content/texts/de/workshop'

// The same shell for every address; rendered on request so that invented ids leave nothing on disk.
export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: startTexts.title, robots: { index: false } }

export default function MapPage() {
  return (
    <PageShell current="werkstatt">
      <WorkshopPage />
    </PageShell>
  )
}
