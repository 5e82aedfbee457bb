import { percent, runnerTexts } from '@/content/texts/de/quiz'
import { PASS_MARK } from '@/lib/domain/progress/completion'
import type { AttemptSummary } from '@/lib/domain/quiz/wire'
import { AttemptHistory } from './attempt-history'

type QuizStartProps = {
  chapterId: string
  chapterTitle: string
  questionCount: number
  attempts: readonly AttemptSummary[]
  isBusy: boolean
  onStart: () => void
  onOpen: (attemptId: string) => void
}

/** The rules before the start: how many questions, what passes, what counts, what a hint costs. */
export function QuizStart({
  chapterId,
  chapterTitle,
  questionCount,
  attempts,
  isBusy,
  onStart,
  onOpen,
}: QuizStartProps) {
  const isUnderWay = attempts.some(({ submittedAt }) => submittedAt === null)
  const label = isUnderWay ? runnerTexts.resume : attempts.length > 0 ? runnerTexts.startAgain : runnerTexts.start
  return (
    <>
      <h1>{runnerTexts.title(chapterTitle)}</h1>
      <p className="read intro">{runnerTexts.intro(questionCount)}</p>
      <ul className="rules">
        {runnerTexts.rules(percent(PASS_MARK)).map(rule => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <div className="start">
        <button type="button" className="sign big" onClick={onStart} aria-busy={isBusy}>
          <span>
            {label}
            <small>{runnerTexts.questions(questionCount)}</small>
          </span>
        </button>
        <a href={`/kurs/${chapterId}`}>{runnerTexts.chapter}</a>
      </div>
      <AttemptHistory attempts={attempts} onOpen={onOpen} />
    </>
  )
}
