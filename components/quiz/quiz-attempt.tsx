'use client'

import { type FormEvent, useRef, useState } from 'react'
import { runnerTexts } from '@/content/texts/de/quiz'
import type { Missing } from '@/lib/domain/quiz/base/missing'
import { missingIn } from '@/lib/domain/quiz/completeness'
import type { OpenAttempt, SubmittedAttempt } from '@/lib/domain/quiz/wire'
import { focusAnswer, focusOnMount } from './focus'
import { Hints } from './hints'
import { QuestionCard } from './question-card'
import { QuizReview } from './quiz-review'
import { SaveState } from './save-state'
import { Stations } from './stations'
import { useAttempt } from './use-attempt'

type QuizAttemptProps = {
  initial: OpenAttempt
  chapterTitle: string
  onSubmitted: (result: SubmittedAttempt) => void
}

/** An attempt under way: one question at a time, then what is still open, then handing in. */
export function QuizAttempt({ initial, chapterTitle, onSubmitted }: QuizAttemptProps) {
  const run = useAttempt(initial, onSubmitted)
  const { questions, number } = run.attempt
  const isAnswered = questions.map(q => missingIn(q.question, run.answerTo(q)) === null)
  const [at, setAt] = useState(() => (isAnswered.includes(false) ? isAnswered.indexOf(false) : questions.length))
  const [missing, setMissing] = useState<Missing | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const current = questions[at]

  const go = (to: number) => {
    if (current && run.drafts[current.question.id] && isAnswered[at]) void run.save(current.question.id)
    setMissing(null)
    setAt(Math.max(0, Math.min(questions.length, to)))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!current || run.isBusy) return
    const lacking = missingIn(current.question, run.answerTo(current))
    setMissing(lacking)
    if (lacking) return focusAnswer(form.current)
    if (await run.save(current.question.id)) setAt(at + 1)
  }

  return (
    <>
      <div className="bar">
        <b>{runnerTexts.title(chapterTitle)}</b>
        <span>{runnerTexts.attempt(number)}</span>
        <span>{current ? runnerTexts.at(at + 1, questions.length) : runnerTexts.untimed}</span>
      </div>
      <Stations at={at} isAnswered={isAnswered} />
      {!current && <QuizReview run={run} isAnswered={isAnswered} onGo={go} />}
      {current && (
        <form ref={form} onSubmit={submit} noValidate key={current.question.id}>
          <QuestionCard
            question={current.question}
            value={run.answerTo(current)}
            onChange={response => {
              run.change(current.question.id, response)
              setMissing(null)
            }}
            missing={missing}
            heading="h1"
            headingRef={focusOnMount}
          />
          <Hints
            count={current.question.hintCount}
            shown={current.hints}
            isCostly
            disabled={false}
            onAsk={n => run.askHint(current.question.id, n)}
          />
          <div className="go">
            {at > 0 && (
              <button type="button" className="btn" onClick={() => go(at - 1)}>
                {runnerTexts.back}
              </button>
            )}
            <button type="button" className="btn bare" onClick={() => go(at + 1)}>
              {runnerTexts.skip}
            </button>
            <button type="submit" className="sign" aria-busy={run.isBusy}>
              <span>
                {runnerTexts.submit}
                <small>
                  {at + 1 < questions.length
                    ? runnerTexts.followedBy(at + 2, questions.length)
                    : runnerTexts.followedByReview}
                </small>
              </span>
            </button>
          </div>
          <SaveState
            isBusy={run.isBusy}
            failure={run.failure}
            isSaved={current.response !== null && !run.drafts[current.question.id]}
            onReload={run.reload}
          />
        </form>
      )}
    </>
  )
}
