import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CompiledLesson } from './compile'
import type { LessonFact } from './lesson-facts'

/** How many lessons were compiled and how many were found, since the process began. */
export const compileCount = { compiled: 0, found: 0 }

/** What decides the result besides the source; a change compiles everything anew. */
const COMPILER_FILES = [
  'lib/content/compile.ts',
  'lib/content/lesson-facts.ts',
  'lib/content/lesson-refusals.ts',
  'lib/content/lesson-tags.ts',
  'lib/content/lesson-typography.ts',
  'content/texts/de/keep-together.ts',
  'node_modules/mdx-bundler/package.json',
  'node_modules/esbuild/package.json',
  'node_modules/remark-gfm/package.json',
]

let compilerKey: string | null = null

/**
 * A compiled lesson from `.cache/lessons`, compiled now when its source or the compiler changed.
 * @throws ContentError when it has to be compiled and cannot be
 */
export async function compiledLesson(body: string, file: string): Promise<CompiledLesson> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), '.cache', 'lessons')
  const stem = path.join(folder, keyOf(body))
  if (existsSync(`${stem}.js`) && existsSync(`${stem}.json`)) {
    compileCount.found++
    const facts = JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as LessonFact[]
    return { code: readFileSync(`${stem}.js`, 'utf8'), facts }
  }
  const { compileLesson } = await import('./compile')
  const lesson = await compileLesson(body, file)
  compileCount.compiled++
  mkdirSync(folder, { recursive: true })
  writeWhole(`${stem}.json`, JSON.stringify(lesson.facts))
  writeWhole(`${stem}.js`, lesson.code)
  return lesson
}

function keyOf(body: string): string {
  compilerKey ??= COMPILER_FILES.map(file =>
    readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8'),
  ).join('\0')
  return createHash('sha256').update(compilerKey).update('\0').update(body).digest('hex').slice(0, 32)
}

/** Other processes read the same folder: a file appears whole or not at all. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text)
  renameSync(draft, file)
}
