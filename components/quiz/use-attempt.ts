import { useRef, useState } from 'react'
import { missingIn } from '@/lib/domain/quiz/completeness'
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
import { useDrafts } from './use-drafts'
import { useTurns } from './use-turns'

/**
 * An attempt under way in the browser: what is saved, what is not yet, and the requests. Answers go to the server one
 * after the other, because each carries the revision that the one before brought. Whatever fails, the answers stay.
 */
export function useAttempt(initial: OpenAttempt, onSubmitted: (result: SubmittedAttempt) => void) {
  const [attempt, setAttempt] = useState(initial)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { drafts, latest, change, drop, clear } = useDrafts(initial.id)
  const { isBusy, inTurn } = useTurns()
  const revision = useRef(initial.revision)
  const path = `/api/attempts/${initial.id}`

  const put = async (questionId: string): Promise<boolean> => {
    const response = latest(questionId)
    if (!response) return true
    const body: AnswerBody = { response, revision: revision.current }
    const outcome = await send<AnswerReceipt>('PUT', `${path}/answers/${questionId}`, body)
    setFailure(outcome.ok ? null : outcome)
    if (!outcome.ok) return false
    revision.current = outcome.data.revision
    setAttempt(now => withQuestion(now, questionId, () => ({ response })))
    drop(questionId, response)
    return true
  }
  const finish = (result: SubmittedAttempt) => {
    clear()
    onSubmitted(result)
  }
  const handIn = async () => {
    for (const { question } of attempt.questions) {
      if (missingIn(question, latest(question.id)) === null && !(await put(question.id))) return
    }
    const body: SubmissionBody = { revision: revision.current }
    const outcome = await send<SubmittedAttempt>('POST', `${path}/submission`, body)
    if (outcome.ok) return finish(outcome.data)
    setFailure(outcome)
    const result = outcome.problem === 'stale' ? await findResult(path) : null
    if (result) finish(result)
  }
  const load = async () => {
    const outcome = await send<Attempt>('GET', path)
    setFailure(outcome.ok ? null : outcome)
    if (!outcome.ok) return
    if (outcome.data.status === 'submitted') return finish(outcome.data)
    revision.current = outcome.data.revision
    setAttempt(outcome.data)
  }
  const askHint = async (questionId: string, n: number): Promise<boolean> => {
    const body: AttemptHintBody = { questionId, n }
    const outcome = await send<HintAnswer>('POST', `${path}/hints`, body)
    if (!outcome.ok) return false
    setAttempt(now => withQuestion(now, questionId, ({ hints }) => ({ hints: [...hints, outcome.data.text] })))
    return true
  }
  return {
    attempt,
    drafts,
    failure,
    isBusy,
    change,
    askHint,
    /** The answer shown: the unsaved one before the saved one. */
    answerTo: ({ question, response }: OpenQuestion) => drafts[question.id] ?? response,
    save: (questionId: string) => inTurn(() => put(questionId)),
    /** Saves what is complete and not saved yet, then hands in. */
    submit: () => inTurn(handIn),
    /** Takes the server's newest state; unsaved answers stay. */
    reload: () => inTurn(load),
  }
}

/** The result when the attempt was handed in already: elsewhere, or here with the receipt lost on the way. */
async function findResult(path: string): Promise<SubmittedAttempt | null> {
  const outcome = await send<Attempt>('GET', path)
  return outcome.ok && outcome.data.status === 'submitted' ? outcome.data : null
}

function withQuestion(
  attempt: OpenAttempt,
  questionId: string,
  change: (question: OpenQuestion) => Partial<OpenQuestion>,
): OpenAttempt {
  const questions = attempt.questions.map(q => (q.question.id === questionId ? { ...q, ...change(q) } : q))
  return { ...attempt, questions }
}
