import type { Metadata } from 'next'
import { Overview } from '@/components/course/overview'
import { HeadLine } from '@/components/map-sheet/head-line'
import { Terrain } from '@/components/map-sheet/terrain-layer'
import { PageShell } from '@/components/shell/page-shell'
import { courseTexts } from '@/content/texts/de/course'
import { getCourse } from '@/lib/content/catalogue'
import '@/components/course/hello.css'
import '@/components/course/course-list.css'

export const dynamic = 'error'

export const metadata: Metadata = { title: courseTexts.overview.title }

export default function CoursePage() {
  const { stations, legs } = getCourse()
  return (
    <PageShell current="kurs" headLine={<HeadLine chapterIds={stations.map(({ id }) => id)} />}>
      <div className="wrap">
        <Overview
          terrain={<Terrain name="kurs" />}
          legs={legs}
          stations={stations.map(({ id, number, title, short, adds, minutes, leg, chapter }) => ({
            id,
            number,
            title,
            short,
            adds,
            minutes,
            leg,
            sections: chapter?.sections ?? null,
            summary: chapter?.summary ?? '',
          }))}
        />
      </div>
    </PageShell>
  )
}
