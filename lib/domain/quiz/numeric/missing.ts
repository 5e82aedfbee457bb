import type { Missing } from '../base/missing'
import type { PublicNumeric } from './public-view'
import { readNumber } from './read-number'
import type { NumericResponse } from './response'

/** What the answer lacks; null when it is a number that can be graded. */
export function missing(view: PublicNumeric, response: NumericResponse | null): Missing | null {
  const read = readNumber(response?.text ?? '', view.unit, view.decimals)
  return 'problem' in read ? { code: read.problem } : null
}
