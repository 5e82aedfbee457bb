import type { QuestionResponse } from '@/lib/domain/quiz/model'

/** Answers that are not saved yet, by question. */
export type Drafts = Record<string, QuestionResponse>

const nameOf = (attemptId: string) => `rk.quiz.${attemptId}`

/** The unsaved answers of an attempt, kept for this tab only, so that a reload loses nothing and the next person sees nothing. */
export function readDrafts(attemptId: string): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(attemptId)) ?? '{}') as Drafts
  } catch {
    // Storage may be switched off or hold nothing readable; the answers then live as long as the page.
    return {}
  }
}

/** Keeps the unsaved answers of an attempt; an empty record removes the entry. */
export function keepDrafts(attemptId: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) sessionStorage.removeItem(nameOf(attemptId))
    else sessionStorage.setItem(nameOf(attemptId), JSON.stringify(drafts))
  } catch {
    // As above: without storage the answers live as long as the page.
  }
}
