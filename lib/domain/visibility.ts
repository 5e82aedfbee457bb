import type { Role, VisibilityProfile } from './policy'

/** What of a learner can be shown to somebody else in the company. Time spent, last login and rankings never are. */
export type Aspect =
  | 'is-completed'
  | 'completed-on'
  | 'maps-handed-in'
  | 'chapter-results'
  | 'attempts'
  | 'confidence'
  | 'is-passed'
  | 'single-answers'

const FROM_NARROW: readonly VisibilityProfile[] = ['confidential', 'standard', 'open']

/** What each profile adds to the narrower ones. */
const ADDED: Record<Exclude<Role, 'learner'>, Record<VisibilityProfile, readonly Aspect[]>> = {
  trainer: {
    confidential: ['is-completed', 'maps-handed-in'],
    standard: ['chapter-results', 'attempts', 'confidence'],
    open: ['single-answers'],
  },
  manager: {
    confidential: ['is-completed', 'completed-on'],
    standard: ['is-passed'],
    open: ['chapter-results'],
  },
}

/** What a trainer of the group, or a manager of the company, may see of a learner under a profile. */
export function visibleAspects(role: Role, profile: VisibilityProfile): ReadonlySet<Aspect> {
  if (role === 'learner') return new Set()
  const reached = FROM_NARROW.slice(0, FROM_NARROW.indexOf(profile) + 1)
  return new Set(reached.flatMap(step => ADDED[role][step]))
}

/** A company's profile changed at `changedAt` (ISO 8601, UTC). */
export type ProfileChange = { profile: VisibilityProfile; changedAt: string }

/**
 * The profile under which a fact may be shown: the narrowest that was in force at any time since it was recorded, so that a
 * wider profile never reaches back. Without any change on record the default, „Standard“, holds.
 */
export function profileFor(recordedAt: string, changes: readonly ProfileChange[]): VisibilityProfile {
  const inOrder = [...changes].sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1))
  const before = inOrder.findLast(({ changedAt }) => changedAt <= recordedAt)?.profile ?? 'standard'
  const since = inOrder.filter(({ changedAt }) => changedAt > recordedAt).map(({ profile }) => profile)
  const narrowest = Math.min(...[before, ...since].map(profile => FROM_NARROW.indexOf(profile)))
  return FROM_NARROW[narrowest] ?? 'confidential'
}

/** Smallest group of which figures may be shown, whatever a company sets. */
export const SMALLEST_GROUP = 5
export const USUAL_GROUP = 10

/** Whether a group is large enough that its figures do not tell about single people. */
export function mayShowFigures(people: number, setting: number = USUAL_GROUP): boolean {
  return people >= Math.max(SMALLEST_GROUP, setting)
}
