import 'server-only'
import { statSync } from 'node:fs'
import path from 'node:path'
import { CHAPTER_FILES, chapterFolders, contentRoot } from './places'
import type { Question } from './question-schema'
import { type Chapter, readChapter } from './read-chapter'
import { readCaseData, readCourseFile, readTips } from './read-course'
import type { CourseFile, GlossaryTerm, Tip } from './schema'

/** One of the ten stations; `chapter` is null while it is being written. What the chapter says wins. */
export type Station = CourseFile['stations'][number] & { chapter: Chapter | null }

/** Everything that the course says, with answers: server only. */
export type Course = {
  legs: CourseFile['legs']
  stations: Station[]
  /** The chapters that are there, by number. */
  chapters: Chapter[]
  /** Questions of all chapters (inline, quiz and exam) by id. */
  questions: Map<string, Question>
  glossary: Map<string, GlossaryTerm & { chapter: Chapter }>
  tips: Tip[]
  caseData: unknown
}

const cache: { course: Course | null; stamp: string } = { course: null, stamp: '' }

/**
 * The loaded course. Read once; while developing it is read again when a file changed.
 * @throws ContentError when a file does not have its form.
 */
export function getCourse(): Course {
  const root = contentRoot()
  if (cache.course && process.env.NODE_ENV === 'production') return cache.course
  const stamp = stampOf(root)
  if (cache.course && cache.stamp === stamp) return cache.course
  cache.course = loadCourse(root)
  cache.stamp = stamp
  return cache.course
}

/** Reads a whole course from a content folder. @throws ContentError */
export function loadCourse(root: string): Course {
  const { value: file } = readCourseFile(root)
  const chapters = chapterFolders(root)
    .filter(({ missing }) => missing.length === 0)
    .map(({ slug }) => readChapter(root, slug))
    .sort((a, b) => a.number - b.number)
  const bySlug = new Map(chapters.map(chapter => [chapter.slug, chapter]))
  const stations = file.stations.map(station => {
    const chapter = bySlug.get(station.id) ?? null
    if (!chapter) return { ...station, chapter }
    const { title, short, teaser, minutes } = chapter
    return { ...station, title, short, teaser, minutes, chapter }
  })
  const questions = chapters.flatMap(({ questions, quiz, exam }) => [...questions, ...quiz, ...exam])
  const glossary = chapters.flatMap(chapter => chapter.glossary.map(term => ({ ...term, chapter })))
  return {
    legs: file.legs,
    stations,
    chapters,
    questions: new Map(questions.map(question => [question.id, question])),
    glossary: new Map(glossary.map(term => [term.id, term])),
    tips: readTips(root).value,
    caseData: readCaseData(root),
  }
}

/** A chapter by its slug. @returns null when there is none (yet). */
export function findChapter(course: Course, slug: string): Chapter | null {
  return course.chapters.find(chapter => chapter.slug === slug) ?? null
}

function stampOf(root: string): string {
  const files = chapterFolders(root)
    .filter(({ missing }) => missing.length === 0)
    .flatMap(({ slug }) => CHAPTER_FILES.map(file => path.join(root, 'chapters', slug, file)))
  const common = ['course.yaml', 'tips.yaml', path.join('case', 'data.yaml')].map(file =>
    path.join(/* turbopackIgnore: true */ root, file),
  )
  return [...common, ...files].map(file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join()
}
