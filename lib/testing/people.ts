import { authorize } from '../auth/authorize'
import type { Grant } from '../auth/grant'
import { welcomeGuest } from '../auth/guest'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import type { Role, Viewer } from '../domain/policy'
import { newId } from '../platform/ids'

/** A guest with the right to write own things. */
export async function aGuest(db: Database, now: Date): Promise<{ viewer: Viewer; grant: Grant<'learning.write'> }> {
  const { viewer } = await welcomeGuest(db, { device: 'Test', now, ids: newId })
  return { viewer, grant: await authorize(db, viewer, 'learning.write', viewer.personId ?? '') }
}

/** A company with one group. */
export async function aCompany(
  db: Database,
  name: string,
  now: Date,
): Promise<{ organizationId: string; groupId: string }> {
  const organizationId = newId()
  const groupId = newId()
  await transact(db, function* ({ orm, tables }) {
    yield* q(orm.insert(tables.organizations).values({ id: organizationId, name, createdAt: now }).returning())
    yield* q(
      orm.insert(tables.groups).values({ id: groupId, organizationId, name: 'Gruppe', createdAt: now }).returning(),
    )
    yield* q(
      orm
        .insert(tables.visibilityChanges)
        .values({ id: newId(), organizationId, profile: 'standard', changedAt: now })
        .returning(),
    )
  })
  return { organizationId, groupId }
}

/** A member of a company in a role, in its group, with a confirmed address. */
export async function aMember(
  db: Database,
  company: { organizationId: string; groupId: string },
  role: Role,
  now: Date,
): Promise<string> {
  const personId = newId()
  const membershipId = newId()
  const email = `${role}-${personId}@example.de`
  await transact(db, function* ({ orm, tables }) {
    yield* q(
      orm
        .insert(tables.people)
        .values({
          id: personId,
          kind: 'member',
          name: role,
          email,
          emailKey: email,
          emailConfirmedAt: now,
          createdAt: now,
        })
        .returning(),
    )
    const { organizationId, groupId } = company
    yield* q(
      orm
        .insert(tables.memberships)
        .values({ id: membershipId, organizationId, personId, role, joinedAt: now })
        .returning(),
    )
    yield* q(orm.insert(tables.groupMembers).values({ groupId, membershipId, joinedAt: now }).returning())
  })
  return personId
}
