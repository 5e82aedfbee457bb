import 'server-only'
import { caseNumber, germanNumber } from './case-value'
import type { OutlineEntry } from './outline'

export type PlainSection = { id: string; title: string; text: string }

/** Markdown of a data file without its marks, on one line. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
    .replace(/^\s*(?:[-*>]|\d+\.) /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A lesson's prose without tags and marks. Numbers of the case are put in, tables become sentences of their rows. */
export function plainLesson(body: string, caseData: unknown): string {
  const bare = body
    .replace(/<Value of="([^"]+)" \/>/g, (_, path: string) => germanNumber(caseNumber(caseData, path) ?? 0))
    .replace(/\s*<Src [^>]*\/>/g, '')
    .replace(/<Question [^>]*\/>/g, '')
    .replace(
      /<(?:Scene|Example|Caution|Margin)\b[^>]*\btitle="([^"]+)"[^>]*>/g,
      (_, title: string) => `${title}${/[.?!]$/.test(title) ? '' : '.'}`,
    )
    .replace(/<[^>]+>/g, '')
    .replace(/^\|[-| :]+\|$/gm, '')
    .replace(
      /^\|(.+)\|$/gm,
      (_, row: string) =>
        `${row
          .split('|')
          .map(cell => cell.trim())
          .filter(Boolean)
          .join(' – ')}.`,
    )
    .replace(/^#{2,3} .+$/gm, '')
  return plainMarkdown(bare)
}

/**
 * The sections of a lesson (`##` and `###`) as plain text; what stands before the first heading belongs to none.
 * @param body the lesson with the line numbers that `outline` names
 */
export function plainSections(body: string, outline: readonly OutlineEntry[], caseData: unknown): PlainSection[] {
  const lines = body.split('\n')
  const headings = outline.flatMap(entry => (entry.kind === 'section' ? [entry] : []))
  return headings.map((heading, index) => ({
    id: heading.id,
    title: heading.text,
    text: plainLesson(
      lines.slice(heading.line, (headings[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
      caseData,
    ),
  }))
}
