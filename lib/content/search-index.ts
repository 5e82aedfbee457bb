import 'server-only'
import type { SearchRecord } from '../domain/search/record'
import { sentencesOf } from '../domain/search/sentences'
import type { Course } from './catalogue'
import type { GeneralFaqEntry } from './general-faq'
import { plainMarkdown, plainSections } from './plain-text'
import type { Chapter } from './read-chapter'

/** Summaries repeat their lesson, calculations are mostly digits: both are left out to keep the file small. */
const LEFT_OUT_SECTION = 'zusammenfassung'
/** Answers give their point in the first sentences; questions are found by their title as well. */
const ANSWER_SENTENCES = 2
const CALCULATION = /<Calculation [\s\S]*?<\/Calculation>/g

/** Everything that the search can find, in the order of the course. Texts are plain, numbers are put in. */
export function searchRecords(course: Course, faq: readonly GeneralFaqEntry[]): SearchRecord[] {
  return [
    ...course.chapters.flatMap(chapter => sections(course, chapter)),
    ...course.chapters.flatMap(chapterFaq),
    ...faq.map(
      ({ id, question, answer }): SearchRecord => ({
        kind: 'faq',
        url: `/kurs/faq#${id}`,
        title: question,
        text: answerStart(answer),
      }),
    ),
    ...[...course.glossary.values()].map(
      ({ id, term, aliases, definition }): SearchRecord => ({
        kind: 'glossary',
        url: `/kurs/glossar#${id}`,
        title: term,
        text: plainMarkdown(definition),
        ...(aliases.length > 0 && { aliases }),
      }),
    ),
    ...course.tips.map(
      ({ id, title, lead, text }): SearchRecord => ({
        kind: 'tip',
        url: `/kurs/tipps#${id}`,
        title,
        text: plainMarkdown(`${lead} ${text}`),
      }),
    ),
  ]
}

function sections(course: Course, chapter: Chapter): SearchRecord[] {
  // Line breaks are kept: the outline names lines.
  const body = chapter.body.replace(CALCULATION, block => block.replace(/[^\n]/g, ''))
  return plainSections(body, chapter.outline, course.caseData)
    .filter(({ id }) => id !== LEFT_OUT_SECTION)
    .map(({ id, title, text }) => ({
      kind: 'lesson',
      url: `/kurs/${chapter.slug}#${id}`,
      title,
      place: placeOf(chapter),
      text,
    }))
}

function chapterFaq(chapter: Chapter): SearchRecord[] {
  return chapter.faq.map(({ id, question, answer }) => ({
    kind: 'faq',
    url: `/kurs/${chapter.slug}#${id}`,
    title: question,
    place: placeOf(chapter),
    text: answerStart(answer),
  }))
}

function answerStart(answer: string): string {
  return sentencesOf(plainMarkdown(answer)).slice(0, ANSWER_SENTENCES).join(' ')
}

function placeOf({ number, short }: Chapter): string {
  return `Kapitel\u00A0${number}: ${short}`
}
