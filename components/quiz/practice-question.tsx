'use client'

import { type FormEvent, useRef, useState } from 'react'
import { cardTexts, failureTexts, practiceTexts } from '@/content/texts/de/quiz'
import type { Missing } from '@/lib/domain/quiz/base/missing'
import { missingIn } from '@/lib/domain/quiz/completeness'
import type { Graded, PublicQuestion, QuestionResponse } from '@/lib/domain/quiz/model'
import type { HintAnswer, PracticeAnswer, PracticeBody, PracticeHintBody } from '@/lib/domain/quiz/wire'
import { longDate } from '../ui/german-format'
import { type Failure, send } from './api'
import { focusAnswer } from './focus'
import { Hints } from './hints'
import { QuestionCard } from './question-card'
import { RichText } from './rich-text'
import './answered.css'

type PracticeQuestionProps = {
  question: PublicQuestion
  /** Seed that `question` was made with. */
  seed: string
  /** Place among the chapter's inline questions, from 1. */
  position?: { n: number; of: number }
  heading?: 'h2' | 'h3'
  /** Called with the score (0–1) after each graded answer. */
  onGraded?: (questionId: string, score: number) => void
}

/** A question that does not count: answer, hints, verdict, again. Whatever fails, the answer stays. */
export function PracticeQuestion({ question, seed, position, heading = 'h3', onGraded }: PracticeQuestionProps) {
  const path = `/api/practice/${question.id}`
  const [value, setValue] = useState<QuestionResponse | null>(null)
  const [hints, setHints] = useState<string[]>([])
  const [missing, setMissing] = useState<Missing | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [answer, setAnswer] = useState<PracticeAnswer | null>(null)
  const form = useRef<HTMLFormElement>(null)

  const check = async (event: FormEvent) => {
    event.preventDefault()
    if (isSending || answer) return
    const lacking = missingIn(question, value)
    setMissing(lacking)
    if (lacking || !value) return focusAnswer(form.current)
    setIsSending(true)
    const body: PracticeBody = { response: value, seed, hintsUsed: hints.length }
    const outcome = await send<PracticeAnswer>('POST', path, body)
    setIsSending(false)
    setFailure(outcome.ok ? null : outcome)
    if (!outcome.ok) return
    setAnswer(outcome.data)
    onGraded?.(question.id, outcome.data.graded.score)
  }
  const ask = async (n: number) => {
    const body: PracticeHintBody = { n }
    const outcome = await send<HintAnswer>('POST', `${path}/hints`, body)
    if (outcome.ok) setHints([...hints, outcome.data.text])
    return outcome.ok
  }
  const again = () => {
    setAnswer(null)
    setValue(null)
    form.current?.querySelector<HTMLElement>('.q')?.focus()
  }
  const change = (response: QuestionResponse) => {
    setValue(response)
    setMissing(null)
  }

  return (
    <form className="ask" ref={form} onSubmit={check} noValidate>
      <div className="lbl">
        <span>{practiceTexts.label}</span>
        {position && <span>{practiceTexts.position(position.n, position.of)}</span>}
      </div>
      <QuestionCard
        question={question}
        value={value}
        onChange={change}
        disabled={isSending}
        graded={answer?.graded}
        missing={missing}
        heading={heading}
        verdict={answer && <Verdict graded={answer.graded} />}
      />
      <Hints count={question.hintCount} shown={hints} isCostly={false} disabled={answer !== null} onAsk={ask} />
      {answer?.graded.takeaway && (
        <p className="takeaway">
          <b>{cardTexts.takeaway}</b> <RichText text={answer.graded.takeaway} />
        </p>
      )}
      <div role="alert">
        {failure && !answer && <p className="q-error">{failure.message ?? failureTexts[failure.problem]}</p>}
      </div>
      <div className="after">
        {answer ? (
          <button type="button" className="btn" onClick={again}>
            {practiceTexts.again}
          </button>
        ) : (
          <button type="submit" className="btn ink" aria-busy={isSending}>
            {isSending ? practiceTexts.checking : practiceTexts.check}
          </button>
        )}
        {answer?.dueAt && <span className="small muted">{practiceTexts.back(longDate(answer.dueAt))}</span>}
      </div>
    </form>
  )
}

/** Takes the focus as it appears; the live region around it says it once. */
function Verdict({ graded: { verdict, score } }: { graded: Graded }) {
  return (
    <div className={`verdict ${verdict}`}>
      <h4 tabIndex={-1} ref={focusVerdict}>
        {cardTexts.verdict[verdict]}
      </h4>
      {verdict === 'partly' && <p>{practiceTexts.inQuiz(score)}</p>}
    </div>
  )
}

function focusVerdict(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'nearest' })
}
