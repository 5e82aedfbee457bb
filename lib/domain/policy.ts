export type Role = 'learner' | 'trainer' | 'manager'

/** Who sees what in a company: „Vertraulich“, „Standard“, „Offen“ (from narrow to wide). */
export type VisibilityProfile = 'confidential' | 'standard' | 'open'

export type Membership = { organizationId: string; role: Role; groupIds: readonly string[] }

/** The person who asks. `personId` is null for somebody who has not written anything yet. */
export type Viewer = {
  personId: string | null
  kind: 'visitor' | 'guest' | 'member'
  sessionId: string | null
  memberships: readonly Membership[]
}

export const VISITOR: Viewer = { personId: null, kind: 'visitor', sessionId: null, memberships: [] }

/** What has to be known about a target before a rule can decide; loaded from the target's own row, never from a request. */
export type TargetFacts = {
  anything: Record<string, never>
  person: { personId: string }
  attempt: { personId: string; chapterId: string }
  map: { personId: string; isDeleted: boolean }
  session: { personId: string }
  group: { organizationId: string; groupId: string }
  organization: { organizationId: string }
}

export type TargetKind = keyof TargetFacts

type Rule<K extends TargetKind> = { on: K; allow(viewer: Viewer, facts: TargetFacts[K]): boolean }

const rule = <K extends TargetKind>(on: K, allow: Rule<K>['allow']): Rule<K> => ({ on, allow })

const isOwner = (viewer: Viewer, facts: { personId: string }) =>
  viewer.personId !== null && viewer.personId === facts.personId

const holds = (viewer: Viewer, organizationId: string, role: Role) =>
  viewer.kind === 'member' && viewer.memberships.some(m => m.organizationId === organizationId && m.role === role)

/** Who may do what. Whatever is not listed cannot be asked for. */
export const POLICY = {
  /** Reading the public course, signing in. */
  'course.read': rule('anything', () => true),
  /** Writing one's own facts, practising, beginning an attempt or a map: guests may. */
  'learning.write': rule('person', isOwner),
  'account.manage': rule('person', (viewer, facts) => viewer.kind === 'member' && isOwner(viewer, facts)),
  'session.end': rule('session', (viewer, facts) => viewer.kind === 'member' && isOwner(viewer, facts)),
  'attempt.work': rule('attempt', isOwner),
  'map.edit': rule('map', (viewer, facts) => isOwner(viewer, facts)),
  /** Seeing a group's progress, as far as the visibility profile goes. */
  'group.review': rule(
    'group',
    (viewer, facts) =>
      viewer.kind === 'member' &&
      viewer.memberships.some(
        m => m.organizationId === facts.organizationId && m.role === 'trainer' && m.groupIds.includes(facts.groupId),
      ),
  ),
  'organization.manage': rule('organization', (viewer, facts) => holds(viewer, facts.organizationId, 'manager')),
} as const

export type Permission = keyof typeof POLICY
export type TargetOf<P extends Permission> = (typeof POLICY)[P]['on']

/** Decides whether a viewer may do something to a target. Pure: the same question always gets the same answer. */
export function isAllowed<P extends Permission>(
  permission: P,
  viewer: Viewer,
  facts: TargetFacts[TargetOf<P>],
): boolean {
  const { allow } = POLICY[permission] as { allow(viewer: Viewer, facts: TargetFacts[TargetOf<P>]): boolean }
  return allow(viewer, facts)
}
