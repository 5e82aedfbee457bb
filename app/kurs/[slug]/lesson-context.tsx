import { InteractiveFigure } from '@/components/figures/registry'
import type { LessonContext } from '@/components/lesson/lesson-tags'
import { QuestionSlot } from '@/components/quiz/question-slot'
import { longDate } from '@/components/ui/german-format'
import type { LatePropsOf } from '@/components/ui/late-props'
import { caseNumber, germanNumber } from '@/lib/content/case-value'
import type { Course } from '@/lib/content/catalogue'
import { drawingSize } from '@/lib/content/drawing'
import { questionPart } from '@/lib/content/lesson-parts'
import type { Chapter } from '@/lib/content/read-chapter'
import { sourcesInOrder } from '@/lib/content/reading-order'

/** What the tags of a lesson are bound to. `late` says where the properties of a part lie. */
export function lessonContext(
  course: Course,
  chapter: Chapter,
  late: (part: string) => { late: LatePropsOf },
): LessonContext {
  const figures = chapter.outline.flatMap(entry => (entry.kind === 'figure' ? [entry.id] : []))
  const sources = sourcesInOrder(chapter)
  const asked = chapter.outline.flatMap(entry => (entry.kind === 'question' ? [entry.id] : []))
  return {
    slug: chapter.slug,
    number: chapter.number,
    figure: (id, src) => ({ index: figures.indexOf(id) + 1, ...drawingSize(chapter.slug, src) }),
    sourceNumber: id => sources.findIndex(source => source.id === id) + 1,
    caseValue: path => {
      const value = caseNumber(course.caseData, path)
      if (value === null) throw new Error(`No number at „${path}“ in content/case/data.yaml.`)
      return germanNumber(value)
    },
    question: id => <QuestionSlot place={asked.indexOf(id) + 1} {...late(questionPart(id))} />,
    interactive: (name, caption) => (
      <InteractiveFigure name={name} caseData={course.caseData}>
        {caption}
      </InteractiveFigure>
    ),
    germanDate: isoDate => longDate(`${isoDate}T12:00:00.000Z`),
  }
}
