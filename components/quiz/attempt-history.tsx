import { percent, resultTexts } from '@/content/texts/de/quiz'
import type { AttemptSummary } from '@/lib/domain/quiz/wire'
import { longDate } from '../ui/german-format'

type AttemptHistoryProps = {
  attempts: readonly AttemptSummary[]
  currentId?: string
  onOpen: (attemptId: string) => void
}

/** A person's attempts at one quiz, newest first, the best one marked. */
export function AttemptHistory({ attempts, currentId, onOpen }: AttemptHistoryProps) {
  if (attempts.length === 0) return null
  const { columns } = resultTexts
  return (
    <section className="history">
      <h2>{resultTexts.history}</h2>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col" className="r">
              {columns.score}
            </th>
            <th scope="col">{columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {[...attempts].reverse().map(({ id, number, submittedAt, score, isBest }) => (
            <tr key={id}>
              <td className="num">{number}.</td>
              <td>{submittedAt ? longDate(submittedAt) : resultTexts.underWay}</td>
              <td className="r">{score === null ? '–' : percent(score)}</td>
              <td>
                {isBest && <span className="tag ok">{resultTexts.best}</span>}{' '}
                {id === currentId && <span className="tag">{resultTexts.current}</span>}
                {id !== currentId && submittedAt && (
                  <button type="button" className="btn bare s" onClick={() => onOpen(id)}>
                    {resultTexts.open}
                    <span className="vh">: {resultTexts.attemptScore(number, '')}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
