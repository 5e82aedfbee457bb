import { cardTexts, resultTexts } from '@/content/texts/de/quiz'
import type { ResultQuestion as Result } from '@/lib/domain/quiz/wire'
import { Icon } from './icon'
import { QuestionCard } from './question-card'
import { RichText } from './rich-text'

type ResultQuestionProps = { result: Result; n: number; chapterId: string; isOpen: boolean }

/** One question of the result: what it brought in a line; own answer, solution and reasons below. */
export function ResultQuestion({ result, n, chapterId, isOpen }: ResultQuestionProps) {
  const { question, response, graded, hintsUsed, isWithdrawn } = result
  const { mark, tone, word } = outcomeOf(result)
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <span className={`q-mark${mark}`}>{n}</span>
          <b>
            <RichText text={question.prompt} />
          </b>
          <span className={`r${tone}`}>{isWithdrawn ? resultTexts.withdrawn : word}</span>
          <Icon name="open" />
        </summary>
        <div className="more">
          <QuestionCard
            question={question}
            value={response}
            onChange={ignore}
            disabled
            graded={graded}
            heading="hidden"
          />
          {graded.takeaway && (
            <p className="takeaway">
              <b>{cardTexts.takeaway}</b> <RichText text={graded.takeaway} />
            </p>
          )}
          {hintsUsed > 0 && <p className="small muted">{resultTexts.hints(hintsUsed)}</p>}
          <p className="links">
            <a href={`/kurs/${chapterId}#${graded.section}`}>{cardTexts.readOn}</a>
          </p>
        </div>
      </details>
    </li>
  )
}

function ignore() {}

function outcomeOf({ response, points }: Result): { mark: string; tone: string; word: string } {
  if (points === 1) return { mark: '', tone: '', word: resultTexts.right }
  if (points > 0) return { mark: ' half', tone: '', word: resultTexts.partly(points) }
  if (!response) return { mark: ' open', tone: '', word: resultTexts.skipped }
  return { mark: ' no', tone: ' no-t', word: resultTexts.wrong }
}
