import type { Role, VisibilityProfile } from '../../domain/policy'
import type { Kit } from '../kit.sqlite'
import type { accountTables } from './accounts'

/** Companies, who belongs to them in which role, groups, and the dated history of who sees what. */
export function companyTables(
  { table, text, instant, index, uniqueIndex, primaryKey }: Kit,
  { people }: ReturnType<typeof accountTables>,
) {
  const organizations = table('organizations', {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
  })

  /** The profile in force is the latest; a fact is shown by the narrowest that was ever in force since it was recorded. */
  const visibilityChanges = table(
    'visibility_changes',
    {
      id: text('id').primaryKey(),
      organizationId: text('organization_id')
        .notNull()
        .references(() => organizations.id, { onDelete: 'cascade' }),
      profile: text('profile').notNull().$type<VisibilityProfile>(),
      changedAt: instant('changed_at').notNull(),
    },
    t => [index('visibility_changes_organization').on(t.organizationId, t.changedAt)],
  )

  const memberships = table(
    'memberships',
    {
      id: text('id').primaryKey(),
      organizationId: text('organization_id')
        .notNull()
        .references(() => organizations.id, { onDelete: 'restrict' }),
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      role: text('role').notNull().$type<Role>(),
      joinedAt: instant('joined_at').notNull(),
      endedAt: instant('ended_at'),
    },
    t => [
      uniqueIndex('memberships_person_role').on(t.organizationId, t.personId, t.role),
      index('memberships_person').on(t.personId),
    ],
  )

  const groups = table(
    'groups',
    {
      id: text('id').primaryKey(),
      organizationId: text('organization_id')
        .notNull()
        .references(() => organizations.id, { onDelete: 'restrict' }),
      name: text('name').notNull(),
      createdAt: instant('created_at').notNull(),
    },
    t => [index('groups_organization').on(t.organizationId)],
  )

  const groupMembers = table(
    'group_members',
    {
      groupId: text('group_id')
        .notNull()
        .references(() => groups.id, { onDelete: 'cascade' }),
      membershipId: text('membership_id')
        .notNull()
        .references(() => memberships.id, { onDelete: 'cascade' }),
      joinedAt: instant('joined_at').notNull(),
    },
    t => [primaryKey({ columns: [t.groupId, t.membershipId] }), index('group_members_membership').on(t.membershipId)],
  )

  return { organizations, visibilityChanges, memberships, groups, groupMembers }
}
