'use client'

import { type ReactNode, useState } from 'react'
import { percent, resultTexts } from '@/content/texts/de/quiz'
import { PASS_MARK } from '@/lib/domain/progress/completion'
import { bestAttempt } from '@/lib/domain/quiz/attempt'
import type { SubmittedAttempt } from '@/lib/domain/quiz/wire'
import { longDate } from '../ui/german-format'
import { AttemptHistory } from './attempt-history'
import { focusOnMount } from './focus'
import { PracticeQuestion } from './practice-question'
import type { QuizRunnerProps } from './quiz-runner'
import { ResultGauge } from './result-gauge'
import { ResultQuestion } from './result-question'

type QuizResultProps = Pick<QuizRunnerProps, 'chapter' | 'next' | 'children'> & {
  result: SubmittedAttempt
  onAgain: () => void
  onOpen: (attemptId: string) => void
}

/** Missed questions that are unfolded from the start; more would bury the rest. */
const MOST_OPEN = 3

/** The result of an attempt: score and pass mark, every question with reasons, all attempts, what to do next. */
export function QuizResult({ result, chapter, next, children, onAgain, onOpen }: QuizResultProps) {
  const [isDrilling, setIsDrilling] = useState(false)
  const missed = result.questions.filter(q => q.graded.score < 1 && !q.isWithdrawn)
  const drill = missed.length > 0 && (
    <button type="button" className="btn" onClick={() => setIsDrilling(!isDrilling)}>
      {isDrilling ? resultTexts.practiseEnd : resultTexts.practise(missed.length)}
    </button>
  )
  return (
    <div className="erg">
      <Score result={result} chapter={chapter} next={next} onAgain={onAgain} drill={drill}>
        {children}
        <AttemptHistory attempts={result.history} currentId={result.id} onOpen={onOpen} />
      </Score>
      {isDrilling ? (
        <section className="drill">
          <h2 tabIndex={-1} ref={focusOnMount}>
            {resultTexts.practiseTitle}
          </h2>
          {missed.map(({ question }, i) => (
            <PracticeQuestion
              key={question.id}
              question={question}
              seed={result.seed}
              position={{ n: i + 1, of: missed.length }}
            />
          ))}
        </section>
      ) : (
        <section>
          <h2>{resultTexts.each}</h2>
          <ol className="each">
            {result.questions.map((question, i) => (
              <ResultQuestion
                key={question.question.id}
                result={question}
                n={i + 1}
                chapterId={chapter.id}
                isOpen={missed.slice(0, MOST_OPEN).includes(question)}
              />
            ))}
          </ol>
          {result.dueAt && missed.length > 0 && (
            <p className="small muted">{resultTexts.comeBack(missed.length, longDate(result.dueAt))}</p>
          )}
        </section>
      )}
    </div>
  )
}

type ScoreProps = Omit<QuizResultProps, 'onOpen'> & { drill: ReactNode }

function Score({ result, chapter, next, onAgain, drill, children }: ScoreProps) {
  const { isPassed, points, outOf, score, history, id } = result
  const others = history.filter(attempt => attempt.id !== id && attempt.submittedAt !== null)
  const lacking = Math.ceil((PASS_MARK * outOf - points) * 10 - 1e-6) / 10
  return (
    <section>
      <h1 tabIndex={-1} ref={focusOnMount}>
        {isPassed ? resultTexts.passed(chapter.number) : resultTexts.failed(lacking)}
      </h1>
      <p className="read">
        {resultTexts.points(points, outOf)} {comparison(result)}
      </p>
      <ResultGauge score={score} other={bestAttempt(others)} />
      {isPassed && next && (
        <a className="sign big" href={next.href}>
          <span>
            {next.title}
            <small>{next.note}</small>
          </span>
        </a>
      )}
      {!isPassed && (
        <button type="button" className="sign big" onClick={onAgain}>
          {resultTexts.again}
        </button>
      )}
      <div className="go">
        {isPassed && (
          <button type="button" className="btn" onClick={onAgain}>
            {resultTexts.again}
          </button>
        )}
        {drill}
      </div>
      <div className="extra">{children}</div>
    </section>
  )
}

function comparison({ id, history, isPassed }: SubmittedAttempt): string {
  const best = bestAttempt(history)
  if (best && best.id !== id) return resultTexts.otherBest(best.number, percent(best.score ?? 0))
  if (!isPassed) return resultTexts.retryAdvice
  return history.filter(({ submittedAt }) => submittedAt).length > 1 ? resultTexts.isBest : resultTexts.first
}
