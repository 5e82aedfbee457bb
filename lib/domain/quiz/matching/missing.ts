import type { Missing } from '../base/missing'
import type { PublicMatching } from './public-view'
import type { MatchingResponse } from './response'

/** What the answer lacks, with the number of left sides that have no partner; null when it can be graded. */
export function missing(view: PublicMatching, response: MatchingResponse | null): Missing | null {
  const rights = new Set(view.rights.map(({ key }) => key))
  const done = new Set(response?.pairs.filter(({ right }) => rights.has(right)).map(({ left }) => left))
  const left = view.lefts.filter(({ key }) => !done.has(key)).length
  return left === 0 ? null : { code: 'pairs-open', left }
}
