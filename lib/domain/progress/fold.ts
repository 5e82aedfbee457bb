import type { Fact, FactValue } from './fact'

/** What a person's facts come to. Every record is keyed by stable ids. */
export type ProgressState = {
  ticked: Record<string, boolean>
  notes: Record<string, string>
  /** Chapter → instant at which it was confirmed as read; absent when it was not, or was taken back. */
  read: Record<string, string>
  /** Chapter → heading read last and when. */
  position: Record<string, { heading: string; at: string }>
  /** Chapter → all headings that were ever reached, sorted. */
  reached: Record<string, string[]>
  confidence: Record<string, FactValue['confidence.stated']['value']>
  recalled: Record<string, FactValue['faq.recalled']['result']>
}

export const EMPTY_PROGRESS: ProgressState = {
  ticked: {},
  notes: {},
  read: {},
  position: {},
  reached: {},
  confidence: {},
  recalled: {},
}

/** True when `a` happened after `b`; ties are broken by id, so that every order of arrival gives the same winner. */
export function isLater(a: Fact, b: Fact): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id)
}

/**
 * The last fact of each kind and subject. Duplicates and the order of arrival make no difference
 * (a last-writer-wins register per key: Shapiro et al. 2011, „Conflict-free Replicated Data Types“).
 */
export function latestFacts(facts: Iterable<Fact>): Map<string, Fact> {
  const latest = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.subject}`
    const known = latest.get(key)
    if (!known || isLater(fact, known)) latest.set(key, fact)
  }
  return latest
}

/** Derives the state from a person's facts, in whatever order and however often they are given. */
export function foldFacts(facts: readonly Fact[]): ProgressState {
  const state: ProgressState = structuredClone(EMPTY_PROGRESS)
  const reached = new Map<string, Set<string>>()
  for (const fact of facts) {
    if (fact.kind !== 'position.reached') continue
    const headings = reached.get(fact.subject) ?? new Set()
    reached.set(fact.subject, headings.add(fact.value.heading))
  }
  for (const [chapterId, headings] of reached) state.reached[chapterId] = [...headings].sort()
  for (const fact of latestFacts(facts).values()) settle(state, fact)
  return state
}

function settle(state: ProgressState, fact: Fact): void {
  switch (fact.kind) {
    case 'checklist.ticked':
      state.ticked[fact.subject] = fact.value.ticked
      return
    case 'checklist.noted':
      if (fact.value.text) state.notes[fact.subject] = fact.value.text
      return
    case 'lesson.read':
      if (fact.value.read) state.read[fact.subject] = fact.at
      return
    case 'position.reached':
      state.position[fact.subject] = { heading: fact.value.heading, at: fact.at }
      return
    case 'confidence.stated':
      state.confidence[fact.subject] = fact.value.value
      return
    case 'faq.recalled':
      state.recalled[fact.subject] = fact.value.result
  }
}
