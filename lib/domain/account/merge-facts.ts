import type { Fact } from '../progress/fact'
import { latestFacts } from '../progress/fold'

/** Kinds of which one state is further than the other: ticked beats unticked, read beats not read, a note beats none. */
function distance(fact: Fact): number | null {
  switch (fact.kind) {
    case 'checklist.ticked':
      return fact.value.ticked ? 1 : 0
    case 'lesson.read':
      return fact.value.read ? 1 : 0
    case 'checklist.noted':
      return fact.value.text ? 1 : 0
    default:
      return null
  }
}

/**
 * The facts to add to an account so that a guest's facts go into it and the further state wins: what would take the account
 * back is left out, and what the guest has further than the account is dated just after the account's own fact.
 */
export function mergeGuestFacts(guest: readonly Fact[], account: readonly Fact[]): Fact[] {
  const guestLatest = latestFacts(guest)
  const accountLatest = latestFacts(account)
  return guest.flatMap(fact => {
    const key = `${fact.kind} ${fact.subject}`
    const theirs = accountLatest.get(key)
    const far = distance(fact)
    if (!theirs || far === null) return [fact]
    const known = distance(theirs) ?? 0
    if (far < known) return []
    if (far === known || guestLatest.get(key) !== fact || fact.at > theirs.at) return [fact]
    return [{ ...fact, at: new Date(Date.parse(theirs.at) + 1).toISOString() }]
  })
}
