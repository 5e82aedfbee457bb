import type { Metadata } from 'next'
import { PageShell } from '@/components/shell/page-shell'
import { WorkshopPage } from '@/components/workshop/workshop-page'
import { startTexts } from '@/content/texts/de/workshop'
import { getCourse } from '@/lib/content/catalogue'
import { Outlets } from './outlets'

// The same shell for every address; rendered on request so that invented ids leave nothing on disk.
export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: startTexts.title, robots: { index: false } }

export default function MapPage() {
  const chapters = Object.fromEntries(getCourse().stations.map(({ id }, index) => [id, index + 1]))
  return (
    <PageShell current="werkstatt">
      <WorkshopPage toolbar={<Outlets chapters={chapters} />} />
    </PageShell>
  )
}
