import type { Missing } from '../base/missing'
import type { PublicOrdering } from './public-view'
import type { OrderingResponse } from './response'

/** What the answer lacks; null when it can be graded, that is when every item has a place. */
export function missing(view: PublicOrdering, response: OrderingResponse | null): Missing | null {
  const left = view.items.filter(({ key }) => !response?.order.includes(key)).length
  return left === 0 ? null : { code: 'order-untouched', left }
}
