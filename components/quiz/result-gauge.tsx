import { percent, resultTexts } from '@/content/texts/de/quiz'
import { PASS_MARK } from '@/lib/domain/progress/completion'
import type { AttemptSummary } from '@/lib/domain/quiz/wire'

const WIDTH = 520
/** Half the width of a percentage, and the width of „1. Versuch 54 %“, in units of the drawing at phone size. */
const [HALF_NOW, BEFORE] = [34, 175]

/** The score on a line of 0–100 %, with the pass mark and the best of the other attempts. */
export function ResultGauge({ score, other }: { score: number; other: AttemptSummary | null }) {
  const x = (share: number) => Math.round(share * WIDTH)
  const here = x(score)
  const label = resultTexts.gauge(
    percent(score),
    percent(PASS_MARK),
    other ? `${resultTexts.attemptScore(other.number, percent(other.score ?? 0))}.` : '',
  )
  return (
    <svg className="gauge" viewBox={`0 -34 ${WIDTH} 96`} role="img" aria-label={label}>
      <path d={`M0 20H${here}`} className="st-line" strokeWidth="6" />
      <path d={`M${here} 20H${WIDTH}`} className="st-ahead" />
      <path d={`M${x(PASS_MARK)} 2v36`} stroke="var(--ink)" strokeWidth="2" />
      <text x={x(PASS_MARK)} y="58" textAnchor="middle">
        {resultTexts.passMark(percent(PASS_MARK))}
      </text>
      {other && <Other at={x(other.score ?? 0)} here={here} attempt={other} />}
      <rect x={here - 11} y="9" width="22" height="22" transform={`rotate(45 ${here} 20)`} className="st-here" />
      <text x={Math.min(WIDTH - HALF_NOW, Math.max(HALF_NOW, here))} y="-12" textAnchor="middle" className="now">
        {percent(score)}
      </text>
    </svg>
  )
}

/** The label stands on the side away from the present score and is left out where neither side has room. */
function Other({ at, here, attempt }: { at: number; here: number; attempt: AttemptSummary }) {
  const fitsLeft = at < here ? at > BEFORE : at - BEFORE > here + HALF_NOW
  const fitsRight = at > here ? at + BEFORE < WIDTH : at + BEFORE < here - HALF_NOW
  const isClear = Math.abs(at - here) > HALF_NOW && (fitsLeft || fitsRight)
  return (
    <>
      <circle cx={at} cy="20" r="8" className="st-open" />
      {isClear && (
        <text x={fitsLeft ? at + 9 : at - 9} y="-6" textAnchor={fitsLeft ? 'end' : 'start'} className="before">
          {resultTexts.attemptScore(attempt.number, percent(attempt.score ?? 0))}
        </text>
      )}
    </>
  )
}
