import { getCourse } from '@/lib/content/catalogue'
import type { GlossaryEntry } from '@/lib/domain/glossary-entry'

export const dynamic = 'force-static'

/** All terms for the notes in lessons, fetched when the first one is opened. */
export function GET(): Response {
  const entries = [...getCourse().glossary.values()].map(({ id, term, definition, not }): [string, GlossaryEntry] => [
    id,
    not ? { term, definition, not } : { term, definition },
  ])
  return Response.json(Object.fromEntries(entries))
}
