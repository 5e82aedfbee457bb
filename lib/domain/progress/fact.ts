/**
 * A fact: one dated thing that a person did. Facts are made in the browser with a client-made id, arrive in any order
 * and any number of times, and are never changed. Progress is derived from them (`fold.ts`), never stored.
 *
 * `subject` is the stable id of what the fact is about; `at` is the instant (ISO 8601, UTC, milliseconds) at which the
 * person did it, by the browser's clock.
 */
export type FactValue = {
  /** subject: checklist item. */
  'checklist.ticked': { ticked: boolean }
  /** subject: checklist item; an empty text removes the note. */
  'checklist.noted': { text: string }
  /** subject: chapter; the person confirmed at its end that it was read, or took that back. */
  'lesson.read': { read: boolean }
  /** subject: chapter; the heading that the person read last. */
  'position.reached': { heading: string }
  /** subject: chapter; stated confidence. */
  'confidence.stated': { value: -2 | -1 | 0 | 1 | 2 }
  /** subject: entry of a chapter's FAQ. */
  'faq.recalled': { result: 'known' | 'partly' | 'unknown' }
}

export type FactKind = keyof FactValue

export type Fact = {
  [K in FactKind]: { id: string; kind: K; subject: string; at: string; value: FactValue[K] }
}[FactKind]
