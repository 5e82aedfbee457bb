import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LateChecklist } from '@/components/checklist/late-checklist'
import { ExerciseSlot } from '@/components/lesson/exercise-slot'
import { Faq } from '@/components/lesson/faq'
import { Goals } from '@/components/lesson/goals'
import { LateChapterEnd } from '@/components/lesson/late'
import { LeadIn } from '@/components/lesson/lead-in'
import { LessonBody } from '@/components/lesson/lesson-body'
import { LessonExtras } from '@/components/lesson/lesson-extras'
import { lessonTags } from '@/components/lesson/lesson-tags'
import { MarginLine } from '@/components/lesson/margin-line'
import { Sources } from '@/components/lesson/sources'
import { HeadLine } from '@/components/map-sheet/head-line'
import { PageShell } from '@/components/shell/page-shell'
import { StaticPart } from '@/components/ui/static-part'
import { LateExercise } from '@/components/workshop/late-exercise'
import { ChapterSnapshot } from '@/components/workshop-versions/chapter-snapshot'
import { checklistTexts } from '@/content/texts/de/checklist'
import { lessonTexts as texts } from '@/content/texts/de/lesson'
import { findChapter, getCourse } from '@/lib/content/catalogue'
import { compiledLesson } from '@/lib/content/compiled-cache'
import { lessonContext } from './lesson-context'
import { neighbours, stopsOf } from './stops'
import '@/components/lesson/lesson.css'
import '@/components/lesson/blocks.css'
import '@/components/checklist/checklist.css'
import '@/components/lesson/after.css'
import '@/components/lesson/finish.css'
import '@/components/quiz/card.css'
import '@/components/quiz/kinds.css'

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
      <LeadIn number={chapter.number} title={chapter.title} summary={chapter.summary} facts={facts} />
      <div className="wrap body">
        <MarginLine chapterId={chapter.id} stops={stops} />
        <article className="text">
          <StaticPart id="ziele-teil">
            <Goals goals={chapter.goals} />
          </StaticPart>
          <div className="prose">
            <LessonBody id={chapter.id} code={code} tags={lessonTags(lessonContext(course, chapter))} />
          </div>
          <LateChecklist
            title={chapter.checklist.title ?? checklistTexts.title}
            chapter={texts.pageTitle(chapter.number, chapter.title)}
            items={chapter.checklist.items}
          />
          <ExerciseSlot exercise={chapter.exercise}>
            <LateExercise exercise={chapter.exercise} />
          </ExerciseSlot>
          <Faq entries={chapter.faq} />
          <LateChapterEnd chapterId={chapter.id} quizCount={chapter.quiz.length} {...neighbours(course, chapter)} />
          <StaticPart id="quellen-teil">
            <Sources sources={chapter.sources} />
          </StaticPart>
        </article>
        <LessonExtras />
        <ChapterSnapshot chapterId={chapter.id} />
      </div>
    </PageShell>
  )
}
