/**
 * Why an answer cannot be graded yet. `left` counts what is still open, where that can be counted.
 * `ambiguous`: „1.234“ can be a whole number or a decimal. `unexpected-unit`: a number with another unit than asked for.
 */
export type Missing = {
  code:
    | 'none-chosen'
    | 'order-untouched'
    | 'pairs-open'
    | 'no-number'
    | 'not-a-number'
    | 'ambiguous'
    | 'unexpected-unit'
  left?: number
}
