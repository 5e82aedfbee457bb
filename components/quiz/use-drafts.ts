import { useRef, useState } from 'react'
import type { QuestionResponse } from '@/lib/domain/quiz/model'
import { type Drafts, keepDrafts, readDrafts } from './drafts'

/** The answers of an attempt that are not saved yet; `latest` reads them between renders. */
export function useDrafts(attemptId: string) {
  const [drafts, setDrafts] = useState<Drafts>(() => readDrafts(attemptId))
  const ref = useRef(drafts)
  const keep = (next: Drafts) => {
    ref.current = next
    setDrafts(next)
    keepDrafts(attemptId, next)
  }
  return {
    drafts,
    latest: (questionId: string): QuestionResponse | null => ref.current[questionId] ?? null,
    change: (questionId: string, response: QuestionResponse) => keep({ ...ref.current, [questionId]: response }),
    /** Drops the answer that was saved, unless it was changed meanwhile. */
    drop(questionId: string, saved: QuestionResponse) {
      const { [questionId]: latest, ...rest } = ref.current
      if (latest === saved) keep(rest)
    },
    clear: () => keep({}),
  }
}
