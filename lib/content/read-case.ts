import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ContentError } from './fault'
import { splitLesson } from './front-matter'
import { outlineOf, sectionsOf } from './outline'
import { fitSchema, parseYaml } from './yaml-source'

export const CASE_FILE = 'content/case/case.mdx'

const text = z.string().trim().min(1)
const caseSchema = z.strictObject({ title: text, summary: text })

/** The page of the worked case as it stands in the file. `body` keeps the line numbers. */
export type CaseStory = z.infer<typeof caseSchema> & { body: string; sections: { id: string; text: string }[] }

/** @throws ContentError when the front matter does not fit */
export function readCaseStory(root: string): CaseStory {
  const parts = splitLesson(readFileSync(path.join(root, 'case', 'case.mdx'), 'utf8'), CASE_FILE)
  const { value, faults } = fitSchema(parseYaml(parts.yaml, CASE_FILE, 2), caseSchema)
  if (value === null) throw new ContentError(faults)
  return { ...value, body: parts.body, sections: sectionsOf(outlineOf(parts.body)) }
}
