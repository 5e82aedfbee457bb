import type { Fact } from '@/lib/domain/progress/fact'
import { latestFacts, type ProgressState } from '@/lib/domain/progress/fold'

/**
 * The state as it will be once these facts are folded in: what the server said last, with everything on top that this
 * browser knows besides. The last fact of each kind and subject counts, in whatever order they are given.
 * @param settled facts that `base` holds already; what is older than they are changes nothing
 */
export function withFacts(base: ProgressState, facts: readonly Fact[], settled: readonly Fact[] = []): ProgressState {
  if (facts.length === 0) return base
  const state: ProgressState = {
    ticked: { ...base.ticked },
    notes: { ...base.notes },
    read: { ...base.read },
    position: { ...base.position },
    reached: { ...base.reached },
    confidence: { ...base.confidence },
    recalled: { ...base.recalled },
  }
  for (const fact of facts) {
    if (fact.kind !== 'position.reached') continue
    const reached = new Set(state.reached[fact.subject])
    state.reached[fact.subject] = [...reached.add(fact.value.heading)].sort()
  }
  const inBase = new Set(settled)
  for (const fact of latestFacts([...facts, ...settled]).values()) if (!inBase.has(fact)) settle(state, fact)
  return state
}

function settle(state: ProgressState, fact: Fact): void {
  switch (fact.kind) {
    case 'checklist.ticked':
      state.ticked[fact.subject] = fact.value.ticked
      return
    case 'checklist.noted':
      if (fact.value.text) state.notes[fact.subject] = fact.value.text
      else delete state.notes[fact.subject]
      return
    case 'lesson.read':
      if (fact.value.read) state.read[fact.subject] = fact.at
      else delete state.read[fact.subject]
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
