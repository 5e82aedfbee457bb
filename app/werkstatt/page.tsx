import type { Metadata } from 'next'
import { PageShell } from '@/components/shell/page-shell'
import { StartPage } from '@/components/workshop/start/start-page'
import { startTexts } from '@/content/texts/de/workshop'

export const dynamic = 'error'
export const metadata: Metadata = { title: startTexts.title }

export default function WorkshopStart() {
  return (
    <PageShell current="werkstatt">
      <StartPage />
    </PageShell>
  )
}
