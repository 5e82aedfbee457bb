import type { Missing } from '../base/missing'
import type { PublicMultiple } from './public-view'
import type { MultipleResponse } from './response'

/** What the answer lacks; null when it can be graded. */
export function missing(view: PublicMultiple, response: MultipleResponse | null): Missing | null {
  return view.options.some(({ key }) => response?.choices.includes(key)) ? null : { code: 'none-chosen' }
}
