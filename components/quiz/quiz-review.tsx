import { runnerTexts } from '@/content/texts/de/quiz'
import { focusOnMount } from './focus'
import { RichText } from './rich-text'
import { SaveState } from './save-state'
import type { useAttempt } from './use-attempt'

type QuizReviewProps = {
  run: ReturnType<typeof useAttempt>
  isAnswered: readonly boolean[]
  onGo: (at: number) => void
}

/** Before handing in: which questions are still open, and the way to each. */
export function QuizReview({ run, isAnswered, onGo }: QuizReviewProps) {
  const open = isAnswered.filter(isDone => !isDone).length
  return (
    <section className="q-card">
      <h1 className="q" tabIndex={-1} ref={focusOnMount}>
        {open === 0 ? runnerTexts.complete : runnerTexts.open(open)}
      </h1>
      <p className="how">{open === 0 ? runnerTexts.completeNote : runnerTexts.openNote}</p>
      <ol className="overview">
        {run.attempt.questions.map(({ question }, at) => (
          <li key={question.id}>
            <button type="button" onClick={() => onGo(at)}>
              <span className={`q-mark${isAnswered[at] ? '' : ' open'}`}>{at + 1}</span>
              <span>
                <RichText text={question.prompt} />
              </span>
              <span className={`r${isAnswered[at] ? '' : ' open'}`}>
                {isAnswered[at] ? runnerTexts.answered : runnerTexts.unanswered}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="go">
        {open > 0 && (
          <button type="button" className="btn" onClick={() => onGo(isAnswered.indexOf(false))}>
            {runnerTexts.firstOpen}
          </button>
        )}
        <button
          type="button"
          className="sign"
          aria-busy={run.isBusy}
          onClick={() => {
            if (!run.isBusy) void run.submit()
          }}
        >
          <span>
            {run.isBusy ? runnerTexts.handingIn : open === 0 ? runnerTexts.handIn : runnerTexts.handInAnyway}
            <small>{runnerTexts.handInNote}</small>
          </span>
        </button>
      </div>
      <SaveState isBusy={run.isBusy} failure={run.failure} isSaved={false} onReload={run.reload} />
    </section>
  )
}
