import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ContentError, type Fault } from './fault'
import { chapterFolders } from './places'
import { idSchema } from './schema'
import { fitSchema, parseYaml } from './yaml-source'

/** The groups of the page, in its order. */
export const FAQ_TOPICS = ['grundlagen', 'bauen', 'menschen', 'zusammen', 'wirkung', 'abteilungen'] as const
export type FaqTopic = (typeof FAQ_TOPICS)[number]

const SHOWN = 'content/faq.yaml'
const WORDS = { least: 60, most: 140 }
const text = z.string().trim().min(1)

const generalFaqSchema = z.array(
  z.strictObject({
    id: idSchema.startsWith('faq-'),
    question: text,
    answer: text,
    chapter: idSchema,
    topic: z.enum(FAQ_TOPICS),
  }),
)

/** An answer with the line on which it begins. */
export type GeneralFaqEntry = z.infer<typeof generalFaqSchema>[number] & { line: number }

/**
 * The general FAQ, `content/faq.yaml`.
 * @throws ContentError when it does not fit: form, double ids, unknown chapters, answers too short or too long.
 */
export function readGeneralFaq(root: string): GeneralFaqEntry[] {
  const source = parseYaml(readFileSync(path.join(root, 'faq.yaml'), 'utf8'), SHOWN)
  const { value, faults } = fitSchema(source, generalFaqSchema)
  if (value === null) throw new ContentError(faults)
  const chapters = new Set(chapterFolders(root).map(({ slug }) => slug))
  const seen = new Set<string>()
  const found = value.flatMap((entry, index): Fault[] => {
    const at = (field: string, sentence: string) => ({
      file: SHOWN,
      line: source.lineOf([index, field]),
      text: sentence,
    })
    const list: Fault[] = []
    const words = entry.answer.match(/\p{L}[\p{L}\p{N}-]*/gu)?.length ?? 0
    if (seen.has(entry.id)) list.push(at('id', `Die id „${entry.id}“ gibt es zweimal.`))
    seen.add(entry.id)
    if (!chapters.has(entry.chapter)) list.push(at('chapter', `Das Kapitel „${entry.chapter}“ gibt es nicht.`))
    if (words < WORDS.least || words > WORDS.most) {
      list.push(at('answer', `Die Antwort hat ${words} Wörter; es sollen ${WORDS.least} bis ${WORDS.most} sein.`))
    }
    return list
  })
  if (found.length > 0) throw new ContentError(found)
  return value.map((entry, index) => ({ ...entry, line: source.lineOf([index, 'answer']) }))
}
