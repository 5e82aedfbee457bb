/** Why a request was refused. The German sentence for each stands in the interface texts. */
export type ProblemCode =
  | 'not-found'
  | 'sign-in-needed'
  | 'foreign-origin'
  | 'invalid'
  | 'too-large'
  | 'too-many'
  | 'stale'
  | 'already-submitted'
  | 'busy'

const STATUS: Record<ProblemCode, number> = {
  'not-found': 404,
  'sign-in-needed': 401,
  'foreign-origin': 403,
  invalid: 400,
  'too-large': 413,
  'too-many': 429,
  stale: 409,
  'already-submitted': 409,
  busy: 503,
}

/** A refusal that the person can do something about; every other error is a fault of ours. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number

  /**
   * @param code picks the message and the HTTP status
   * @param details what the answer carries besides: for `stale` the present state, for `invalid` the faulty fields
   * @param retryAfter seconds, for `too-many` and `busy`
   */
  constructor(
    readonly code: ProblemCode,
    readonly details: unknown = null,
    readonly retryAfter: number | null = null,
  ) {
    super(code)
    this.status = STATUS[code]
  }
}
