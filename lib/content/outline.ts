import 'server-only'

/** Something in a lesson that has its place in the order of the text. `line` counts from 1 in the file. */
export type OutlineEntry =
  | { kind: 'section'; id: string; text: string; depth: 2 | 3; line: number }
  | { kind: 'question'; id: string; line: number }
  | { kind: 'figure'; id: string; line: number }
  | { kind: 'interactive'; id: string; line: number }

const HEADING = /^(#{2,3}) (.+?) \[#([a-z0-9-]+)\]\s*$/
const TAG = /<(Question|Figure|Interactive) [^>]*?\b(?:id|name)="([^"]+)"/g
const KINDS = { Question: 'question', Figure: 'figure', Interactive: 'interactive' } as const

/**
 * Headings, questions and figures of a lesson in order, read line by line: enough for tables of contents and for
 * numbering, without compiling anything. Faults are found by the compiler, not here.
 */
export function outlineOf(source: string): OutlineEntry[] {
  return source.split('\n').flatMap((text, index): OutlineEntry[] => {
    const line = index + 1
    const heading = HEADING.exec(text)
    if (heading?.[1] && heading[2] && heading[3]) {
      return [{ kind: 'section', id: heading[3], text: heading[2], depth: heading[1].length === 2 ? 2 : 3, line }]
    }
    return [...text.matchAll(TAG)].map(match => ({
      kind: KINDS[match[1] as keyof typeof KINDS],
      id: match[2] ?? '',
      line,
    }))
  })
}

/** The sections that a table of contents shows (`##`). */
export function sectionsOf(outline: readonly OutlineEntry[]): { id: string; text: string }[] {
  return outline.flatMap(entry =>
    entry.kind === 'section' && entry.depth === 2 ? [{ id: entry.id, text: entry.text }] : [],
  )
}
