import 'server-only'
import { checklistTexts } from '@/content/texts/de/checklist'
import { lessonTexts } from '@/content/texts/de/lesson'
import { publicView } from '../domain/quiz/kinds'
import type { Chapter } from './read-chapter'

/** Name of an inline question's part. */
export const questionPart = (id: string) => `frage-${id}`

/**
 * What the parts of a lesson that come alive late need to know, by the part's name: the checklist, the FAQ and each inline
 * question as everybody may see it.
 */
export function lessonParts(chapter: Chapter): Record<string, object> {
  const asked = chapter.outline.flatMap(entry => (entry.kind === 'question' ? [entry.id] : []))
  const questions = chapter.questions.map(question => {
    // The same order for everybody: the page is the same bytes for everybody.
    const seed = `unterwegs-${question.id}`
    const position = { n: asked.indexOf(question.id) + 1, of: asked.length }
    return [questionPart(question.id), { question: publicView(question, seed), seed, position }] as const
  })
  return {
    ...Object.fromEntries(questions),
    checkliste: {
      title: chapter.checklist.title ?? checklistTexts.title,
      chapter: lessonTexts.pageTitle(chapter.number, chapter.title),
      items: chapter.checklist.items,
    },
    faq: { entries: chapter.faq },
  }
}
