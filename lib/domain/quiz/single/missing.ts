import type { Missing } from '../base/missing'
import type { PublicSingle } from './public-view'
import type { SingleResponse } from './response'

/** What the answer lacks; null when it can be graded. */
export function missing(view: PublicSingle, response: SingleResponse | null): Missing | null {
  return view.options.some(({ key }) => key === response?.choice) ? null : { code: 'none-chosen' }
}
