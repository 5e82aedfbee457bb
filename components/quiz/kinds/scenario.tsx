import { cardTexts } from '@/content/texts/de/quiz'
import type { GradedWay } from '@/lib/domain/quiz/scenario/grade'
import type { KindProps } from '../card-props'
import { letterAt, Option, type Reason } from '../option'

/** A case from work: radio buttons over ways to act of different quality. */
export function Scenario({ view, value, onChange, disabled, graded, labelId, describedBy }: KindProps<'scenario'>) {
  return (
    <fieldset className="opts" aria-labelledby={labelId} aria-describedby={describedBy}>
      {view.options.map(({ key, text }, i) => (
        <Option
          key={key}
          input="radio"
          id={`${labelId}-${key}`}
          name={labelId}
          letter={letterAt(i)}
          text={text}
          isChosen={value?.choice === key}
          disabled={disabled}
          reason={reasonFor(graded?.options.find(option => option.key === key))}
          onPick={() => onChange({ kind: 'scenario', choice: key })}
        />
      ))}
    </fieldset>
  )
}

function reasonFor(option: GradedWay | undefined): Reason | null {
  if (!option) return null
  const { quality, isChosen, feedback } = option
  if (quality === 'best') return { tone: 'right', word: cardTexts.best, feedback }
  if (quality === 'acceptable') {
    return { tone: 'plain', word: isChosen ? cardTexts.chosenAcceptable : cardTexts.acceptable, feedback }
  }
  return isChosen ? { tone: 'miss', word: cardTexts.chosenPoor, feedback } : { tone: 'plain', word: '', feedback }
}
