import 'server-only'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { ContentError, type Fault } from './fault'
import { splitLesson } from './front-matter'
import { type OutlineEntry, outlineOf, sectionsOf } from './outline'
import { type Question, questionsSchema } from './question-schema'
import * as schema from './schema'
import { fitSchema, parseYaml, type YamlSource } from './yaml-source'

/** A chapter as its folder says, with the YAML sources so that checks can name lines. */
export type Chapter = schema.FrontMatter & {
  slug: string
  /** Path of the folder from the project root, with forward slashes. */
  folder: string
  /** `lesson.mdx` with the front matter blanked out: same line numbers. */
  body: string
  outline: OutlineEntry[]
  sections: { id: string; text: string }[]
  figures: string[]
  questions: Question[]
  quiz: Question[]
  exam: Question[]
  checklist: schema.Checklist
  exercise: schema.Exercise
  faq: schema.FaqEntry[]
  glossary: schema.GlossaryTerm[]
  sources: schema.Source[]
  yaml: Record<YamlName, YamlSource>
}

/** What is read as YAML in a chapter; `lesson` is the front matter. */
export type YamlName =
  | 'lesson'
  | 'questions'
  | 'quiz'
  | 'exam'
  | 'checklist'
  | 'exercise'
  | 'faq'
  | 'glossary'
  | 'sources'

const SCHEMAS = {
  questions: questionsSchema,
  quiz: questionsSchema,
  exam: questionsSchema,
  checklist: schema.checklistSchema,
  exercise: schema.exerciseSchema,
  faq: schema.faqSchema,
  glossary: schema.glossarySchema,
  sources: schema.sourcesSchema,
}

/**
 * Reads one chapter folder.
 * @param root the content folder; @param slug the folder's name under `chapters`
 * @throws ContentError with every fault of form: YAML, missing and unknown fields. Links between files are not checked here.
 */
export function readChapter(root: string, slug: string): Chapter {
  const folder = path.join(root, 'chapters', slug)
  const shown = `content/chapters/${slug}`
  const faults: Fault[] = []
  const fitTo = <T>(source: YamlSource, wanted: z.ZodType<T>): T => {
    const { value, faults: found } = fitSchema(source, wanted)
    faults.push(...found)
    return value as T
  }
  const sourceOf = (name: keyof typeof SCHEMAS) =>
    parseYaml(readFileSync(path.join(folder, `${name}.yaml`), 'utf8'), `${shown}/${name}.yaml`)

  const parts = splitLesson(readFileSync(path.join(folder, 'lesson.mdx'), 'utf8'), `${shown}/lesson.mdx`)
  const yaml = { lesson: parseYaml(parts.yaml, `${shown}/lesson.mdx`, 2) } as Chapter['yaml']
  for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) yaml[name] = sourceOf(name)
  const outline = outlineOf(parts.body)
  const chapter: Chapter = {
    ...fitTo(yaml.lesson, schema.frontMatterSchema),
    slug,
    folder: shown,
    body: parts.body,
    outline,
    sections: sectionsOf(outline),
    figures: figuresIn(path.join(folder, 'figures')),
    questions: fitTo(yaml.questions, SCHEMAS.questions),
    quiz: fitTo(yaml.quiz, SCHEMAS.quiz),
    exam: fitTo(yaml.exam, SCHEMAS.exam),
    checklist: fitTo(yaml.checklist, SCHEMAS.checklist),
    exercise: fitTo(yaml.exercise, SCHEMAS.exercise),
    faq: fitTo(yaml.faq, SCHEMAS.faq),
    glossary: fitTo(yaml.glossary, SCHEMAS.glossary),
    sources: fitTo(yaml.sources, SCHEMAS.sources),
    yaml,
  }
  if (faults.length > 0) throw new ContentError(faults)
  return chapter
}

function figuresIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.svg'))
    .sort()
}
