'use client'

import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { failureTexts, runnerTexts } from '@/content/texts/de/quiz'
import type { Attempt, AttemptList, AttemptStartBody, AttemptSummary } from '@/lib/domain/quiz/wire'
import { type Failure, type Outcome, send } from './api'
import { Icon } from './icon'
import { QuizAttempt } from './quiz-attempt'
import { QuizResult } from './quiz-result'
import { QuizStart } from './quiz-start'

export type QuizRunnerProps = {
  /** Id, number and short title of the chapter. */
  chapter: { id: string; number: number; title: string }
  questionCount: number
  /** Where a passed quiz leads. */
  next: { href: string; title: string; note: string } | null
  /** Stands below the score in the result: confirming the chapter as read, stating confidence. */
  children?: ReactNode
  /** Called when an attempt was handed in. */
  onSubmitted?: () => void
}

/** The chapter quiz from its rules over the questions to the result. */
export function QuizRunner({ chapter, questionCount, next, children, onSubmitted }: QuizRunnerProps) {
  const [attempts, setAttempts] = useState<AttemptSummary[] | null>(null)
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const list = useCallback(async () => {
    const outcome = await send<AttemptList>('GET', `/api/attempts?chapterId=${encodeURIComponent(chapter.id)}`)
    setFailure(outcome.ok ? null : outcome)
    if (outcome.ok) setAttempts(outcome.data.attempts)
  }, [chapter.id])
  useEffect(() => void list(), [list])

  const open = async (request: () => Promise<Outcome<Attempt>>) => {
    if (isBusy) return
    setIsBusy(true)
    const outcome = await request()
    setIsBusy(false)
    setFailure(outcome.ok ? null : outcome)
    if (outcome.ok) setAttempt(outcome.data)
  }
  const start = () => {
    const body: AttemptStartBody = { chapterId: chapter.id }
    return open(() => send<Attempt>('POST', '/api/attempts', body))
  }
  const show = (attemptId: string) => open(() => send<Attempt>('GET', `/api/attempts/${attemptId}`))
  const problem = (
    <div role="alert">
      {failure && (
        <p className="q-error">
          <Icon name="warning" />
          {failure.message ?? failureTexts[failure.problem]}
        </p>
      )}
    </div>
  )

  if (attempt?.status === 'submitted') {
    return (
      <QuizResult key={attempt.id} result={attempt} chapter={chapter} next={next} onAgain={start} onOpen={show}>
        {children}
        {problem}
      </QuizResult>
    )
  }
  if (attempt) {
    const finish = (result: Attempt) => {
      setAttempt(result)
      onSubmitted?.()
    }
    return (
      <div className="quiz">
        <QuizAttempt key={attempt.id} initial={attempt} chapterTitle={chapter.title} onSubmitted={finish} />
      </div>
    )
  }
  return (
    <div className="quiz">
      {attempts && (
        <QuizStart
          chapterId={chapter.id}
          chapterTitle={chapter.title}
          questionCount={questionCount}
          attempts={attempts}
          isBusy={isBusy}
          onStart={start}
          onOpen={show}
        />
      )}
      {!attempts && !failure && <p role="status">{runnerTexts.loading}</p>}
      {problem}
      {!attempts && failure && (
        <button type="button" className="btn" onClick={list}>
          {runnerTexts.retry}
        </button>
      )}
    </div>
  )
}
