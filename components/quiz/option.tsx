import type { ReactNode } from 'react'
import { Icon } from './icon'
import { RichText } from './rich-text'

/** How an option stands after grading: `word` opens its reason, `tone` colours it. */
export type Reason = { tone: 'right' | 'miss' | 'plain'; word: string; feedback: string }

type OptionProps = {
  input: 'radio' | 'checkbox'
  id: string
  name: string
  letter: string
  text: string
  isChosen: boolean
  disabled: boolean
  reason: Reason | null
  onPick: () => void
}

/** One option with a native control underneath; after grading its reason stands in it and describes the control. */
export function Option({ input, id, name, letter, text, isChosen, disabled, reason, onPick }: OptionProps) {
  const tone = reason ? ` done ${reason.tone}` : ''
  const showsTick = isChosen && (input === 'checkbox' || reason !== null)
  return (
    <div className={`opt${input === 'checkbox' ? ' sq' : ''}${isChosen ? ' sel' : ''}${tone}`}>
      <input
        className="vh"
        type={input}
        id={id}
        name={name}
        checked={isChosen}
        disabled={disabled && !reason}
        aria-disabled={reason ? true : undefined}
        aria-describedby={reason ? `${id}-why` : undefined}
        onChange={reason ? ignore : onPick}
      />
      <span className="key" aria-hidden="true">
        {showsTick ? <Icon name="tick" /> : letter}
      </span>
      <label className="txt" htmlFor={id}>
        <RichText text={text} />
      </label>
      {reason && <Why id={`${id}-why`} word={reason.word} feedback={reason.feedback} />}
    </div>
  )
}

function ignore() {}

/** The reason under a dashed rule: the verdict as a word, then the explanation. */
export function Why({
  id,
  word,
  feedback,
  children,
}: {
  id?: string
  word: string
  feedback: string
  children?: ReactNode
}) {
  return (
    <span className="why" id={id}>
      {word && <b>{word} </b>}
      <RichText text={feedback} />
      {children}
    </span>
  )
}

/** A, B, C … for the n-th option, from 0. */
export function letterAt(n: number): string {
  return String.fromCharCode(65 + n)
}
