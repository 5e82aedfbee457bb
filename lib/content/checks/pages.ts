import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { caseNumber } from '../case-value'
import { ContentError, type Fault } from '../fault'
import { readGeneralFaq } from '../general-faq'
import { CASE_FILE } from '../read-case'
import { linksIn } from './links'
import type { Check, Material } from './material'

const VALUE = /<Value of="([^"]*)"/g

/** The pages beside the chapters: the general FAQ has its form, the case its numbers, and links of both lead somewhere. */
export const checkPages: Check = material => [...faqFaults(material), ...caseFaults(material)]

function faqFaults(material: Material): Fault[] {
  if (!existsSync(path.join(material.root, 'faq.yaml'))) return []
  try {
    return readGeneralFaq(material.root).flatMap(({ answer, line }) =>
      linksIn(answer, material).map(text => ({ file: 'content/faq.yaml', line, text })),
    )
  } catch (error) {
    if (error instanceof ContentError) return [...error.faults]
    throw error
  }
}

function caseFaults(material: Material): Fault[] {
  const file = path.join(material.root, 'case', 'case.mdx')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const unknown = [...text.matchAll(VALUE)]
        .map(match => match[1] ?? '')
        .filter(dotted => caseNumber(material.caseData, dotted) === null)
        .map(dotted => `In content/case/data.yaml gibt es keine Zahl „${dotted}“.`)
      return [...linksIn(text, material), ...unknown].map(sentence => ({
        file: CASE_FILE,
        line: index + 1,
        text: sentence,
      }))
    })
}
