import type { Missing } from '@/lib/domain/quiz/base/missing'
import type { Kind, KindShapes } from '@/lib/domain/quiz/model'

/** What the component of a kind gets. Controlled: it keeps no answer of its own and fetches nothing. */
export type KindProps<K extends Kind> = {
  view: KindShapes[K]['view']
  value: KindShapes[K]['response'] | null
  onChange: (response: KindShapes[K]['response']) => void
  disabled: boolean
  /** Present once the answer was graded; the component then shows reasons and takes no more input. */
  graded: KindShapes[K]['graded'] | null
  missing: Missing | null
  /** Id of the element that holds the question. */
  labelId: string
  /** Ids of what describes the whole answer: how to answer, and what is missing. */
  describedBy: string
}
