import { describe, expect, it } from 'vitest'
import { isAllowed, type Permission, type Role, VISITOR, type Viewer } from './policy'

const member = (role: Role, organizationId = 'a', groupIds: string[] = ['a1']): Viewer => ({
  personId: `${role}-${organizationId}`,
  kind: 'member',
  sessionId: 's',
  memberships: [{ organizationId, role, groupIds }],
})
const guest: Viewer = { personId: 'guest', kind: 'guest', sessionId: 's', memberships: [] }

const viewers: Record<string, Viewer> = {
  visitor: VISITOR,
  guest,
  learner: member('learner'),
  trainer: member('trainer'),
  'other trainer': member('trainer', 'a', ['a2']),
  manager: member('manager'),
  'foreign trainer': member('trainer', 'b', ['a1']),
  'foreign manager': member('manager', 'b'),
}

const who = (permission: Permission, facts: Parameters<typeof isAllowed>[2]) =>
  Object.keys(viewers).filter(name => isAllowed(permission, viewers[name] ?? VISITOR, facts))

describe('the policy', () => {
  it('lets everybody read the course', () => {
    expect(who('course.read', {})).toEqual(Object.keys(viewers))
  })

  it('lets people write and change only what is theirs', () => {
    expect(who('learning.write', { personId: 'guest' })).toEqual(['guest'])
    expect(who('attempt.work', { personId: 'learner-a', chapterId: 'x' })).toEqual(['learner'])
    expect(who('map.edit', { personId: 'trainer-a', isDeleted: false })).toEqual(['trainer', 'other trainer'])
    expect(who('account.manage', { personId: 'guest' })).toEqual([])
    expect(who('session.end', { personId: 'manager-a' })).toEqual(['manager'])
  })

  it('shows a group to its own trainer only, and a company to its managers only', () => {
    expect(who('group.review', { organizationId: 'a', groupId: 'a1' })).toEqual(['trainer'])
    expect(who('organization.manage', { organizationId: 'a' })).toEqual(['manager'])
  })

  it('never takes a missing person for an owner', () => {
    expect(isAllowed('learning.write', VISITOR, { personId: '' })).toBe(false)
  })
})
