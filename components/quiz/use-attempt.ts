import { useRef, useState } from 'react'
import { missingIn } from '@/lib/domain/quiz/completeness'
import type { QuestionResponse } from '@/lib/domain/quiz/model'
import type {
  AnswerBody,
  AnswerReceipt,
  Attempt,
  AttemptHintBody,
  HintAnswer,
  OpenAttempt,
  OpenQuestion,
  SubmissionBody,
  SubmittedAttempt,
} from '@/lib/domain/quiz/wire'
import { type Failure, send } from './api'
import { type Drafts, keepDrafts, readDrafts } from './drafts'

/**
 * An attempt under way in the browser: what is saved, what is not yet, and the requests. Answers go to the server one
 * after the other, because each carries the revision that the one before brought. Whatever fails, the answers stay.
 */
export function useAttempt(initial: OpenAttempt, onSubmitted: (result: SubmittedAttempt) => void) {
  const [attempt, setAttempt] = useState(initial)
  const [drafts, setDrafts] = useState<Drafts>(() => readDrafts(initial.id))
  const [pending, setPending] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const revision = useRef(initial.revision)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const unsaved = useRef(drafts)
  const path = `/api/attempts/${initial.id}`

  const keep = (next: Drafts) => {
    unsaved.current = next
    setDrafts(next)
    keepDrafts(initial.id, next)
  }
  const change = (questionId: string, response: QuestionResponse) => {
    keep({ ...unsaved.current, [questionId]: response })
  }
  const settle = (questionId: string, change: Partial<OpenQuestion>) =>
    setAttempt(now => ({
      ...now,
      questions: now.questions.map(q => (q.question.id === questionId ? { ...q, ...change } : q)),
    }))

  const put = async (questionId: string): Promise<boolean> => {
    const response = unsaved.current[questionId]
    if (!response) return true
    const body: AnswerBody = { response, revision: revision.current }
    const outcome = await send<AnswerReceipt>('PUT', `${path}/answers/${questionId}`, body)
    setFailure(outcome.ok ? null : outcome)
    if (!outcome.ok) return false
    revision.current = outcome.data.revision
    settle(questionId, { response })
    const { [questionId]: latest, ...rest } = unsaved.current
    if (latest === response) keep(rest)
    return true
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    setPending(n => n + 1)
    const turn = queue.current.then(work).finally(() => setPending(n => n - 1))
    queue.current = turn
    return turn
  }

  const answerTo = (q: OpenQuestion) => drafts[q.question.id] ?? q.response
  const submit = () =>
    inTurn(async () => {
      for (const q of attempt.questions) {
        const isComplete = missingIn(q.question, unsaved.current[q.question.id] ?? null) === null
        if (isComplete && !(await put(q.question.id))) return
      }
      const body: SubmissionBody = { revision: revision.current }
      const outcome = await send<SubmittedAttempt>('POST', `${path}/submission`, body)
      setFailure(outcome.ok ? null : outcome)
      if (!outcome.ok) return
      keep({})
      onSubmitted(outcome.data)
    })
  const reload = () =>
    inTurn(async () => {
      const outcome = await send<Attempt>('GET', path)
      setFailure(outcome.ok ? null : outcome)
      if (!outcome.ok) return
      if (outcome.data.status === 'submitted') return onSubmitted(outcome.data)
      revision.current = outcome.data.revision
      setAttempt(outcome.data)
    })
  const askHint = async (questionId: string, n: number): Promise<boolean> => {
    const body: AttemptHintBody = { questionId, n }
    const outcome = await send<HintAnswer>('POST', `${path}/hints`, body)
    const known = attempt.questions.find(q => q.question.id === questionId)?.hints ?? []
    if (outcome.ok) settle(questionId, { hints: [...known, outcome.data.text] })
    return outcome.ok
  }
  const save = (questionId: string) => inTurn(() => put(questionId))
  return { attempt, drafts, failure, isBusy: pending > 0, answerTo, change, save, submit, reload, askHint }
}
