import { opaqueKey } from '../seed'
import type { QuestionBase } from './schema'

/** What the browser may get of any question before it is answered. The number of hints is public, their text is not. */
export type PublicBase = {
  id: string
  level: QuestionBase['level']
  prompt: string
  context: string | null
  hintCount: number
}

/** Something to choose, place or match: a name that tells nothing, and its text. */
export type PublicChoice = { key: string; text: string }

/** What an opaque name stands for. */
export type Role = 'option' | 'left' | 'right'

/** The public fields that all kinds share, copied one by one. */
export function publicBase(question: QuestionBase): PublicBase {
  return {
    id: question.id,
    level: question.level,
    prompt: question.prompt,
    context: question.context ?? null,
    hintCount: question.hints.length,
  }
}

/** The opaque name of one part of a question under a seed. */
export function keyOf(question: { id: string }, seed: string, role: Role, id: string): string {
  return opaqueKey(seed, question.id, role, id)
}

/** Entries under their opaque names, sorted by name: the order shown. */
export function shuffled(
  question: { id: string },
  seed: string,
  role: Role,
  entries: readonly { id: string; text: string }[],
): PublicChoice[] {
  const choices = entries.map(({ id, text }) => ({ key: keyOf(question, seed, role, id), text }))
  return choices.sort((a, b) => (a.key < b.key ? -1 : 1))
}
