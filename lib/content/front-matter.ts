import 'server-only'
import { ContentError } from './fault'

/** The two parts of a lesson. In `body` the front matter is replaced by empty lines, so that line numbers stay. */
export type LessonParts = { yaml: string; body: string }

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /\r?\n---[ \t]*(?=\r?\n|$)/

/**
 * Splits a lesson into YAML front matter and prose. Only a plain `---` opens front matter: `---js` would be code that
 * gray-matter evaluates, so it is refused before anything else reads the file.
 * @throws ContentError when the front matter is missing, unfinished or not YAML.
 */
export function splitLesson(source: string, file: string): LessonParts {
  const text = source.replace(/^\uFEFF/, '')
  const refuse = (sentence: string): never => {
    throw new ContentError([{ file, line: 1, text: sentence }])
  }
  if (!OPENING.test(text)) {
    const language = /^---[ \t]*(\S+)/.exec(text)?.[1]
    if (language)
      refuse(`Nur YAML ist als Vorspann erlaubt, nicht „${language}“. Schreiben Sie „---“ allein auf die Zeile.`)
    refuse('Die Datei muss mit einem Vorspann zwischen zwei Zeilen „---“ beginnen.')
  }
  const start = text.indexOf('\n') + 1
  const closing = CLOSING.exec(text.slice(start - 1))
  if (!closing) return refuse('Der Vorspann ist nicht geschlossen: Es fehlt die zweite Zeile „---“.')
  const yaml = text.slice(start, start - 1 + closing.index)
  const end = start - 1 + closing.index + closing[0].length
  const head = text.slice(0, end)
  return { yaml, body: head.replace(/[^\n]/g, '') + text.slice(end) }
}
