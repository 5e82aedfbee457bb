import 'server-only'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import { ContentError, type Fault } from './fault'
import { type LessonFact, readFacts } from './lesson-facts'
import { refusalsIn } from './lesson-refusals'
import type { TreeNode } from './lesson-tree'
import { typography } from './lesson-typography'

/** `code`: the body of a function of `React` and `_jsx_runtime` that returns the module of the lesson. */
export type CompiledLesson = { code: string; facts: LessonFact[] }

/**
 * Compiles the prose of a lesson (front matter already blanked out) with esbuild.
 * @throws ContentError with file and line for everything that is not allowed or not readable.
 */
export async function compileLesson(body: string, file: string): Promise<CompiledLesson> {
  let facts: LessonFact[] = []
  let faults: Fault[] = []
  const inspect = () => (tree: TreeNode) => {
    faults = refusalsIn(tree, file)
    if (faults.length > 0) throw new ContentError(faults)
    facts = readFacts(tree)
  }
  try {
    const { code } = await bundleMDX({
      source: body,
      mdxOptions: options => ({ ...options, remarkPlugins: [remarkGfm, inspect, typography] }),
      esbuildOptions: options => ({ ...options, logLevel: 'silent', target: 'es2022' }),
    })
    return { code, facts }
  } catch (error) {
    if (faults.length > 0) throw new ContentError(faults)
    throw new ContentError(unreadable(error, file))
  }
}

/** Faults of esbuild, and of the MDX parser, which names the place in its message: „… (44:1-44:40)“. */
function unreadable(error: unknown, file: string): Fault[] {
  const errors = (error as { errors?: { text: string; location?: { line: number } | null }[] }).errors
  if (!Array.isArray(errors)) throw error
  return errors.map(({ text, location }) => {
    const message = text.split('\n').at(-1)?.trim() ?? ''
    const place = /\((\d+):\d+-\d+:\d+\)$/.exec(message) ?? /^(\d+):\d+/.exec(message)
    const line = location?.line || Number(place?.[1] ?? 1)
    return { file, line, text: `Der Text ist nicht lesbar: ${message.replace(/^\d+:\d+(-\d+:\d+)?: /, '')}` }
  })
}
