import 'server-only'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where the authors' files are. */
export function contentRoot(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'content')
}

/** The files that a chapter consists of, besides `figures/*.svg`. */
export const CHAPTER_FILES = [
  'lesson.mdx',
  'questions.yaml',
  'quiz.yaml',
  'exam.yaml',
  'checklist.yaml',
  'exercise.yaml',
  'faq.yaml',
  'glossary.yaml',
  'sources.yaml',
] as const

/** Folder names under `chapters`, sorted, and the files that each one lacks. */
export function chapterFolders(root: string): { slug: string; missing: string[] }[] {
  const folder = path.join(root, 'chapters')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => ({
      slug: entry.name,
      missing: CHAPTER_FILES.filter(file => !existsSync(path.join(folder, entry.name, file))),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}
