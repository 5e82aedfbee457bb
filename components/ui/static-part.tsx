import type { ReactNode } from 'react'
import { leave } from './page-store'
import { StaticBlock } from './static-block'
import { toMarkup } from './static-markup'

type StaticPartProps = {
  /** Unique in the course: pages are drawn side by side in one process. */
  id: string
  /** `stretch` sets its children as prose, `as-is` leaves them alone; neither makes a box of its own. */
  className?: 'stretch' | 'as-is'
  children: ReactNode
}

/** A part of a page that never changes: the page carries it once, as markup. */
export function StaticPart({ id, className = 'stretch', children }: StaticPartProps) {
  leave(id, toMarkup(children))
  return <StaticBlock id={id} className={className} />
}
