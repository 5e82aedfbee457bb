import { chapterProgress, type QuizSummary } from './completion'
import type { ProgressState } from './fold'

/**
 * The chapter at which a person is: the one they read last, unless it is completed; then the first one that is not. A
 * newcomer is at the first. Every view uses this function.
 * @param chapterIds in the order of the course @returns null when all of them are completed
 */
export function chapterAt(
  chapterIds: readonly string[],
  state: ProgressState,
  quiz: Readonly<Record<string, QuizSummary>>,
): string | null {
  const isOpen = (id: string) => chapterProgress(id, state, quiz).status !== 'completed'
  const readAt = (id: string) => state.position[id]?.at ?? ''
  const [last] = chapterIds.filter(readAt).sort((a, b) => (readAt(a) < readAt(b) ? 1 : -1))
  return last !== undefined && isOpen(last) ? last : (chapterIds.find(isOpen) ?? null)
}
