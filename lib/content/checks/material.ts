import 'server-only'
import type { Fault } from '../fault'
import type { LessonFact } from '../lesson-facts'
import type { Chapter, YamlName } from '../read-chapter'
import type { CourseFile, Tip } from '../schema'
import type { YamlSource } from '../yaml-source'

/** A chapter whose files have their form, with what its text says. */
export type CheckedChapter = Chapter & { facts: LessonFact[] }

/** What has to be taught, from `content/coverage.json`. */
export type Coverage = {
  chapters: { n: number; checklist: number; questions: number; terms: string[] }[]
  tips: { count: number }
  glossary: { min: number }
}

/** Everything that the checks look at together. */
export type Material = {
  root: string
  course: CourseFile
  chapters: CheckedChapter[]
  /** True when every station has its chapter: only then is the course expected to be complete. */
  isComplete: boolean
  tips: { value: Tip[]; source: YamlSource } | null
  caseData: unknown
  coverage: Coverage
}

export type Check = (material: Material) => Fault[]

/** A fault in one of a chapter's YAML files, at the line of a path in it. */
export function yamlFault(chapter: Chapter, name: YamlName, path: readonly PropertyKey[], text: string): Fault {
  const source = chapter.yaml[name]
  return { file: source.file, line: source.lineOf(path), text }
}

/** A fault in a lesson's text. */
export function lessonFault(chapter: Chapter, line: number, text: string): Fault {
  return { file: `${chapter.folder}/lesson.mdx`, line, text }
}

/** The tags of one name in a lesson. */
export function tagsOf(chapter: CheckedChapter, name: string) {
  return chapter.facts.filter(fact => fact.kind === 'tag').filter(fact => fact.name === name)
}
