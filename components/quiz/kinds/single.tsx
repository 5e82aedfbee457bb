import { cardTexts } from '@/content/texts/de/quiz'
import type { GradedOption } from '@/lib/domain/quiz/single/grade'
import type { KindProps } from '../card-props'
import { letterAt, Option, type Reason } from '../option'

/** One right answer: radio buttons. */
export function SingleChoice({ view, value, onChange, disabled, graded, labelId, describedBy }: KindProps<'single'>) {
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
          onPick={() => onChange({ kind: 'single', choice: key })}
        />
      ))}
    </fieldset>
  )
}

function reasonFor(option: GradedOption | undefined): Reason | null {
  if (!option) return null
  const { isCorrect, isChosen, feedback } = option
  if (isCorrect) return { tone: 'right', word: cardTexts.right, feedback }
  return isChosen ? { tone: 'miss', word: cardTexts.chosenWrong, feedback } : { tone: 'plain', word: '', feedback }
}
