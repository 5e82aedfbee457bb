/** Where the course goes on by itself. */
const DEFAULT = '/kurs'

/**
 * Where to go after signing in: `?weiter=` when it is a path of this site, the course otherwise.
 * @param search the query of the address, with its question mark
 * @returns a path with query and fragment, beginning with exactly one slash
 */
export function continuation(search: string): string {
  const wish = new URLSearchParams(search).get('weiter') ?? DEFAULT
  const base = 'https://here.invalid'
  if (!/^\/(?![/\\])/.test(wish) || !URL.canParse(wish, base)) return DEFAULT
  const { origin, pathname, search: query, hash } = new URL(wish, base)
  return origin === base && !pathname.startsWith('//') ? `${pathname}${query}${hash}` : DEFAULT
}

/** The same wish, to hand on to another page of the account. */
export function withContinuation(path: string, search: string): string {
  const target = continuation(search)
  return target === DEFAULT ? path : `${path}?weiter=${encodeURIComponent(target)}`
}
