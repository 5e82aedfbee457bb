import type { Chapter } from './read-chapter'

/** The sources of a chapter in the order in which its text names them; those it does not name come last. */
export function sourcesInOrder({ body, sources }: Pick<Chapter, 'body' | 'sources'>): Chapter['sources'] {
  const named = [...body.matchAll(/<Src id="([^"]+)"/g)].map(([, id]) => id)
  const place = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length)
  return sources.toSorted((a, b) => place(a.id) - place(b.id))
}
