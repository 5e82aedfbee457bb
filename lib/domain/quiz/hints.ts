/** Share of a question's point that every hint costs in the chapter quiz. In practice hints cost nothing. */
export const HINT_COST = 0.25

/** The text of the n-th hint (from 1), or null when the question has no such hint. */
export function hintAt(question: { hints: readonly string[] }, n: number): string | null {
  return question.hints[n - 1] ?? null
}

/** Score (0–1) after the hints used: a quarter of the question's point less for each, never below 0. */
export function scoreWithHints(score: number, hintsUsed: number): number {
  return Math.min(1, Math.max(0, score - HINT_COST * Math.max(0, hintsUsed)))
}
