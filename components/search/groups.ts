import { SEARCH_KINDS, type SearchKind } from '@/lib/domain/search/record'
import type { Found } from './engine'

const MOST = 6

/** Results of one kind; `from` is the place of the first one among all that are shown. */
export type ResultGroup = { kind: SearchKind; shown: Found[]; from: number; total: number }

/** Results by kind; the kind with the best result comes first. */
export function groupsOf(found: readonly Found[]): ResultGroup[] {
  const best = (kind: SearchKind) => found.findIndex(({ record }) => record.kind === kind)
  let from = 0
  return SEARCH_KINDS.filter(kind => best(kind) >= 0)
    .sort((a, b) => best(a) - best(b))
    .map(kind => {
      const all = found.filter(({ record }) => record.kind === kind)
      const group = { kind, shown: all.slice(0, MOST), from, total: all.length }
      from += group.shown.length
      return group
    })
}
