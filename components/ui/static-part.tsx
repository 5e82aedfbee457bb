import type { ReactNode } from 'react'
import { leaveMarkup } from './markup-store'
import { StaticBlock } from './static-block'
import { toMarkup } from './static-markup'

/** A part of a page that never changes: the page carries it once, as markup. `id` is unique on the page. */
export function StaticPart({ id, children }: { id: string; children: ReactNode }) {
  leaveMarkup(id, toMarkup(children))
  return <StaticBlock id={id} />
}
