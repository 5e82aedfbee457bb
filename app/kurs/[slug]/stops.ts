import type { ChapterEndProps } from '@/components/lesson/chapter-end'
import type { Stop } from '@/components/lesson/stop'
import { lineTexts } from '@/content/texts/de/lesson-line'
import type { Course } from '@/lib/content/catalogue'
import type { Chapter } from '@/lib/content/read-chapter'

const texts = lineTexts.toc

/** The stops of a chapter in the order of the page: sections, inline questions, then what follows the prose. */
export function stopsOf(chapter: Chapter): Stop[] {
  let asked = 0
  const inText = chapter.outline.flatMap((entry): Stop[] => {
    if (entry.kind === 'section' && entry.depth === 2) return [{ id: entry.id, kind: 'section', text: entry.text }]
    if (entry.kind !== 'question') return []
    asked++
    return [{ id: `frage-${asked}`, kind: 'question', text: texts.question(asked) }]
  })
  return [
    ...inText,
    { id: 'checkliste', kind: 'checklist', text: texts.checklist },
    { id: 'uebung', kind: 'exercise', text: texts.exercise(chapter.exercise.title) },
    { id: 'faq', kind: 'faq', text: texts.faq },
    { id: 'ende', kind: 'quiz', text: texts.quiz },
  ]
}

/** The chapters before and after, as far as they are there. */
export function neighbours(course: Course, chapter: Chapter): Pick<ChapterEndProps, 'back' | 'next'> {
  const at = (number: number) => course.chapters.find(other => other.number === number)
  const [before, after] = [at(chapter.number - 1), at(chapter.number + 1)]
  return {
    back: before ? { number: before.number, short: before.short, slug: before.slug } : null,
    next: after ? { title: after.title, slug: after.slug, minutes: after.minutes } : null,
  }
}
