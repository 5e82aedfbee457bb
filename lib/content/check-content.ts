import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkCoverage } from './checks/coverage'
import { checkFigures } from './checks/figures'
import { checkIds } from './checks/ids'
import { checkLinks } from './checks/links'
import type { CheckedChapter, Coverage, Material } from './checks/material'
import { checkPages } from './checks/pages'
import { checkQuestions } from './checks/questions'
import { checkReferences } from './checks/references'
import { checkStructure } from './checks/structure'
import { compiledLesson } from './compiled-cache'
import { ContentError, type Fault } from './fault'
import { chapterFolders } from './places'
import { readChapter } from './read-chapter'
import { readCaseData, readCourseFile, readTips } from './read-course'

const CHECKS = [
  checkIds,
  checkStructure,
  checkReferences,
  checkLinks,
  checkPages,
  checkQuestions,
  checkFigures,
  checkCoverage,
]

/** What the check found: faults sorted by file and line, and how much was read. */
export type ContentReport = { faults: Fault[]; chapters: number; questions: number; unwritten: string[] }

/**
 * Checks everything that authors write. A chapter whose files do not have their form is reported and left out of the
 * checks that look at several files.
 * @param root the content folder
 */
export async function checkContent(root: string): Promise<ContentReport> {
  const faults: Fault[] = []
  const attempt = async <T>(read: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      faults.push(...error.faults)
      return null
    }
  }
  const course = await attempt(() => readCourseFile(root).value)
  const tips = await attempt(() => readTips(root))
  const caseData = await attempt(() => readCaseData(root))
  const folders = chapterFolders(root)
  const chapters: CheckedChapter[] = []
  for (const { slug, missing } of folders) {
    for (const file of missing)
      faults.push({ file: `content/chapters/${slug}/${file}`, line: 1, text: 'Die Datei fehlt.' })
    if (missing.length > 0) continue
    const chapter = await attempt(() => readChapter(root, slug))
    if (!chapter) continue
    const lesson = await attempt(() => compiledLesson(chapter.body, `${chapter.folder}/lesson.mdx`))
    if (lesson) chapters.push({ ...chapter, facts: lesson.facts })
  }
  const unwritten = (course?.stations ?? []).map(({ id }) => id).filter(id => !folders.some(({ slug }) => slug === id))
  if (course) {
    const isComplete = chapters.length === course.stations.length
    const coverage = JSON.parse(readFileSync(path.join(root, 'coverage.json'), 'utf8')) as Coverage
    const material: Material = { root, course, chapters, isComplete, tips, caseData, coverage }
    for (const check of CHECKS) faults.push(...check(material))
  }
  faults.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  const questions = chapters.reduce(
    (sum, { questions, quiz, exam }) => sum + questions.length + quiz.length + exam.length,
    0,
  )
  return { faults, chapters: chapters.length, questions, unwritten }
}
