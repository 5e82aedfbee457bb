import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HeadLine } from '@/components/map-sheet/head-line'
import { QuizPlace } from '@/components/quiz/quiz-place'
import { PageShell } from '@/components/shell/page-shell'
import { courseTexts } from '@/content/texts/de/course'
import { findChapter, getCourse } from '@/lib/content/catalogue'
import '@/components/quiz/quiz.css'

export const dynamic = 'error'
export const dynamicParams = false

const texts = courseTexts.quizPage

type Params = { params: Promise<{ slug: string }> }

export function generateStaticParams(): { slug: string }[] {
  return getCourse().chapters.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const chapter = findChapter(getCourse(), (await params).slug)
  return chapter ? { title: texts.title(chapter.number, chapter.short) } : {}
}

export default async function QuizPage({ params }: Params) {
  const course = getCourse()
  const chapter = findChapter(course, (await params).slug)
  if (!chapter) notFound()
  const after = course.chapters.find(({ number }) => number === chapter.number + 1)
  const next = after
    ? { href: `/kurs/${after.slug}`, title: after.title, note: texts.nextNote(after.minutes) }
    : { href: '/kurs', title: texts.overview, note: texts.overviewNote }
  return (
    <PageShell
      current="kurs"
      headLine={
        <HeadLine
          chapterIds={course.stations.map(({ id }) => id)}
          here={chapter.number}
          sections={chapter.sections.length}
        />
      }
    >
      <noscript>
        <p className="wrap read">{texts.noScript}</p>
      </noscript>
      <QuizPlace
        chapter={{ id: chapter.id, number: chapter.number, title: chapter.title }}
        questionCount={chapter.quiz.length}
        next={next}
      />
    </PageShell>
  )
}
