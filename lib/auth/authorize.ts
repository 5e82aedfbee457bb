import 'server-only'
import type { Queries } from '../db/database'
import { isAllowed, type Permission, POLICY, type TargetFacts, type TargetOf, type Viewer } from '../domain/policy'
import { Problem } from '../domain/problem'
import type { Grant } from './grant'
import { loadTargetFacts } from './target-facts'

/**
 * Asks the policy whether the viewer may do something to a target, and is the only maker of grants.
 * @throws Problem `not-found` alike when the target is not there and when it is not theirs
 */
export async function authorize<P extends Permission>(
  db: Queries,
  viewer: Viewer,
  permission: P,
  targetId: string,
): Promise<Grant<P>> {
  const kind: TargetOf<P> = POLICY[permission].on
  const target = (await loadTargetFacts(kind, db, targetId)) as TargetFacts[TargetOf<P>] | null
  if (!target || !isAllowed(permission, viewer, target)) throw new Problem('not-found')
  return { viewer, targetId, target } as Grant<P>
}
