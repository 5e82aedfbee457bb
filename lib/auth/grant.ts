import type { Permission, TargetFacts, TargetOf, Viewer } from '../domain/policy'

declare const brand: unique symbol

/**
 * Proof that a viewer may do one thing to one target. Only `authorize` makes it; data functions take it and scope their
 * queries by the ids inside it, never by ids that a request sent.
 */
export type Grant<P extends Permission> = {
  readonly [brand]: P
  readonly viewer: Viewer
  readonly targetId: string
  readonly target: TargetFacts[TargetOf<P>]
}
