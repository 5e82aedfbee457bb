import { cardTexts } from '@/content/texts/de/quiz'
import type { GradedNumeric } from '@/lib/domain/quiz/numeric/grade'
import type { KindProps } from '../card-props'
import { Why } from '../option'
import { RichText } from '../rich-text'

/** A number with its unit beside it. */
export function Numeric({
  view,
  value,
  onChange,
  disabled,
  graded,
  missing,
  labelId,
  describedBy,
}: KindProps<'numeric'>) {
  if (graded) {
    // A wrong number stands in the solution, beside what is wrong with it.
    const isExplained = graded.score === 0 && graded.value !== null
    return (
      <>
        {!isExplained && <p className="q-number">{cardTexts.given(value?.text.trim() ?? '', view.unit)}</p>}
        <Solution graded={graded} />
      </>
    )
  }
  return (
    <div className="q-number">
      <input
        className="input num"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={value?.text ?? ''}
        disabled={disabled}
        aria-labelledby={`${labelId} ${labelId}-unit`}
        aria-describedby={describedBy}
        aria-invalid={missing ? true : undefined}
        onChange={event => onChange({ kind: 'numeric', text: event.target.value })}
      />
      <span className="q-unit" id={`${labelId}-unit`}>
        {view.unit || <span className="vh">{cardTexts.yourNumber}</span>}
      </span>
    </div>
  )
}

function Solution({ graded }: { graded: GradedNumeric }) {
  const { answer, tolerance, decimals, unit, value, mistake, feedback, score } = graded
  const show = (n: number) =>
    n.toLocaleString('de-DE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals + 2 }) +
    (unit && `\u00a0${unit}`)
  return (
    <div className="opts">
      {score === 0 && value !== null && (
        <div className="opt done miss bare">
          <span className="txt">{cardTexts.typed(show(value))}</span>
          <Why word={cardTexts.chosenWrong} feedback={mistake ?? ''} />
        </div>
      )}
      <div className="opt done right bare">
        <span className="txt">
          {cardTexts.solution(show(answer))}
          {tolerance > 0 && ` ${cardTexts.numberRange(show(answer - tolerance), show(answer + tolerance))}`}
        </span>
        <span className="why">
          {score === 1 && <b>{cardTexts.right} </b>}
          <RichText text={feedback} />
        </span>
      </div>
    </div>
  )
}
