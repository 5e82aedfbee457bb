import { cardTexts } from '@/content/texts/de/quiz'
import type { GradedOption } from '@/lib/domain/quiz/single/grade'
import type { KindProps } from '../card-props'
import { letterAt, Option, type Reason } from '../option'

/** Several right answers: checkboxes. */
export function MultipleChoice({
  view,
  value,
  onChange,
  disabled,
  graded,
  labelId,
  describedBy,
}: KindProps<'multiple'>) {
  const choices = value?.choices ?? []
  const toggle = (key: string) =>
    onChange({ kind: 'multiple', choices: choices.includes(key) ? choices.filter(c => c !== key) : [...choices, key] })
  return (
    <fieldset className="opts" aria-labelledby={labelId} aria-describedby={describedBy}>
      {view.options.map(({ key, text }, i) => (
        <Option
          key={key}
          input="checkbox"
          id={`${labelId}-${key}`}
          name={labelId}
          letter={letterAt(i)}
          text={text}
          isChosen={choices.includes(key)}
          disabled={disabled}
          reason={reasonFor(graded?.options.find(option => option.key === key))}
          onPick={() => toggle(key)}
        />
      ))}
    </fieldset>
  )
}

function reasonFor(option: GradedOption | undefined): Reason | null {
  if (!option) return null
  const { isCorrect, isChosen, feedback } = option
  if (isCorrect) return { tone: 'right', word: isChosen ? cardTexts.right : cardTexts.alsoRight, feedback }
  return isChosen ? { tone: 'miss', word: cardTexts.chosenWrong, feedback } : { tone: 'plain', word: '', feedback }
}
