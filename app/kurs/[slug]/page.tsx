import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LateChecklist } from '@/components/checklist/late-checklist'
import { ExerciseSlot } from '@/components/lesson/exercise-slot'
import { Goals } from '@/components/lesson/goals'
import { LateChapterEnd, LateFaq } from '@/components/lesson/late'
import { LeadIn } from '@/components/lesson/lead-in'
import { LessonBody } from '@/components/lesson/lesson-body'
import { LessonExtras } from '@/components/lesson/lesson-extras'
import { lessonTags } from '@/components/lesson/lesson-tags'
import { MarginLine } from '@/components/lesson/margin-line'
import { Sources } from '@/components/lesson/sources'
import { HeadLine } from '@/components/map-sheet/head-line'
import { PageShell } from '@/components/shell/page-shell'
import { leaveProps } from '@/components/ui/late-props'
import { StaticPart } from '@/components/ui/static-part'
import { exerciseRoom } from '@/components/workshop/exercise-room'
import { LateExercise } from '@/components/workshop/late-exercise'
import { ChapterSnapshot } from '@/components/workshop-versions/chapter-snapshot'
import { lessonTexts as texts } from '@/content/texts/de/lesson'
import { findChapter, getCourse } from '@/lib/content/catalogue'
import { compiledLesson } from '@/lib/content/compiled-cache'
import { lessonParts } from '@/lib/content/lesson-parts'
import { sourcesInOrder } from '@/lib/content/reading-order'
import { lessonContext } from './lesson-context'
import { neighbours, stopsOf } from './stops'
import './lesson-page.css'

// Prerendered, the same bytes for everybody; anything that would need a request fails the build.
export const dynamic = 'error'
export const dynamicParams = false

type Params = { params: Promise<{ slug: string }> }

export function generateStaticParams(): { slug: string }[] {
  return getCourse().chapters.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const chapter = findChapter(getCourse(), (await params).slug)
  return chapter ? { title: texts.pageTitle(chapter.number, chapter.title), description: chapter.summary } : {}
}

export default async function LessonPage({ params }: Params) {
  const course = getCourse()
  const chapter = findChapter(course, (await params).slug)
  if (!chapter) notFound()
  const { code } = await compiledLesson(chapter.body, `${chapter.folder}/lesson.mdx`)
  const facts = [
    texts.minutes(chapter.minutes),
    texts.questionsOnTheWay(chapter.questions.length),
    texts.questionsInQuiz(chapter.quiz.length),
    texts.result(chapter.result),
  ]
  const stops = stopsOf(chapter)
  const late = leaveProps(`/kurs/${chapter.slug}/teile.json`, lessonParts(chapter))
  const { id, title, view } = chapter.exercise
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
      <StaticPart id={`${chapter.id}-kopf`} className="as-is">
        <LeadIn number={chapter.number} title={chapter.title} summary={chapter.summary} facts={facts} />
      </StaticPart>
      <div className="wrap body">
        <MarginLine chapterId={chapter.id} stops={stops} />
        <article className="text">
          <StaticPart id={`${chapter.id}-ziele`}>
            <Goals goals={chapter.goals} />
          </StaticPart>
          <div className="prose">
            <LessonBody id={chapter.id} code={code} tags={lessonTags(lessonContext(course, chapter, late))} />
          </div>
          <LateChecklist {...late('checkliste')} />
          <ExerciseSlot exercise={chapter.exercise}>
            <LateExercise exercise={{ id, title, view }} room={exerciseRoom(view)} />
          </ExerciseSlot>
          <LateFaq {...late('faq')} />
          <LateChapterEnd chapterId={chapter.id} quizCount={chapter.quiz.length} {...neighbours(course, chapter)} />
          <StaticPart id={`${chapter.id}-quellen`}>
            <Sources sources={sourcesInOrder(chapter)} />
          </StaticPart>
        </article>
        <LessonExtras />
        <ChapterSnapshot chapterId={chapter.id} />
      </div>
    </PageShell>
  )
}
