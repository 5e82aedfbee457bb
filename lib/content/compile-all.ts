import 'server-only'
import { loadCourse } from './catalogue'
import { compileCount, compiledLesson } from './compiled-cache'
import { ContentError } from './fault'
import { contentRoot } from './places'

/** Compiles every lesson that changed, so that the build only reads. */
async function main(): Promise<void> {
  for (const chapter of loadCourse(contentRoot()).chapters) {
    await compiledLesson(chapter.body, `${chapter.folder}/lesson.mdx`)
  }
  const { compiled, found } = compileCount
  process.stdout.write(`Lektionen: ${compiled} neu übersetzt, ${found} unverändert.\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ContentError ? error.message : String(error)}\n`)
  process.exitCode = 1
})
