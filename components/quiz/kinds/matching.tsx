'use client'

import { useState } from 'react'
import { cardTexts } from '@/content/texts/de/quiz'
import type { KindProps } from '../card-props'
import { Why } from '../option'
import { RichText } from '../rich-text'
import { useDrag } from '../use-drag'

/** Left and right sides to be paired: a list per row first, then tap and tap, and dragging on top. */
export function Matching(props: KindProps<'matching'>) {
  return props.graded ? <GradedPairs {...props} graded={props.graded} /> : <OpenPairs {...props} />
}

function OpenPairs({ view, value, onChange, disabled, missing, labelId, describedBy }: KindProps<'matching'>) {
  const [picked, setPicked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const pairs = value?.pairs ?? []
  const textOf = (key: string) => [...view.lefts, ...view.rights].find(choice => choice.key === key)?.text ?? ''
  const isLeft = (key: string) => view.lefts.some(left => left.key === key)

  const pair = (left: string, right: string) => {
    const rest = pairs.filter(p => p.left !== left && p.right !== right)
    onChange({ kind: 'matching', pairs: right ? [...rest, { left, right }] : rest })
    setSaid(right ? cardTexts.paired(textOf(left), textOf(right)) : cardTexts.unpaired(textOf(left)))
    setPicked(null)
  }
  const { drag, listeners } = useDrag((right, left) => pair(left, right))

  const tap = (key: string) => {
    if (picked && isLeft(picked) !== isLeft(key)) return isLeft(key) ? pair(key, picked) : pair(picked, key)
    setPicked(picked === key ? null : key)
    if (picked !== key) setSaid(cardTexts.pickedSide(textOf(key)))
  }

  return (
    <div className="q-match" {...listeners}>
      <ul className="opts" aria-labelledby={labelId} aria-describedby={describedBy}>
        {view.lefts.map(({ key, text }) => {
          const right = pairs.find(p => p.left === key)?.right ?? ''
          const state = `${picked === key ? ' sel' : ''}${drag?.over === key ? ' over' : ''}`
          return (
            <li key={key} data-drop={key} className={`opt bare${state}`}>
              <button
                type="button"
                className="txt"
                id={`${labelId}-${key}`}
                aria-pressed={picked === key}
                disabled={disabled}
                onClick={() => tap(key)}
              >
                <RichText text={text} />
              </button>
              <select
                className="input"
                aria-labelledby={`${labelId}-${key}`}
                aria-invalid={missing && !right ? true : undefined}
                disabled={disabled}
                value={right}
                onChange={event => pair(key, event.target.value)}
              >
                <option value="">{cardTexts.choose}</option>
                {/* What another row has is passed over: an arrow key in a closed list must not take it away there. */}
                {view.rights.map(choice => (
                  <option
                    key={choice.key}
                    value={choice.key}
                    disabled={pairs.some(p => p.right === choice.key && p.left !== key)}
                  >
                    {choice.text.replaceAll('**', '')}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
      <fieldset className="q-pool">
        <legend>{cardTexts.pool}</legend>
        {view.rights.map(({ key, text }) => {
          const isUsed = pairs.some(p => p.right === key)
          return (
            <button
              key={key}
              type="button"
              data-drag={key}
              className={`tag${picked === key ? ' sel' : ''}${isUsed ? ' used' : ''}${drag?.key === key ? ' dragging' : ''}`}
              style={drag?.key === key ? { translate: `${drag.dx}px ${drag.dy}px` } : undefined}
              aria-pressed={picked === key}
              disabled={disabled}
              onClick={() => tap(key)}
            >
              <span>
                <RichText text={text} />
              </span>
              {isUsed && <span className="vh">, {cardTexts.used}</span>}
            </button>
          )
        })}
      </fieldset>
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  )
}

function GradedPairs({
  view,
  graded,
  labelId,
}: KindProps<'matching'> & { graded: NonNullable<KindProps<'matching'>['graded']> }) {
  const textOf = (key: string) => [...view.lefts, ...view.rights].find(choice => choice.key === key)?.text ?? ''
  return (
    <ul className="opts" aria-labelledby={labelId}>
      {graded.pairs.map(({ left, chosen, right, isRight, feedback }) => (
        <li key={left} className={`opt bare done ${isRight ? 'right' : 'miss'}`}>
          <span className="txt">
            <strong>
              <RichText text={textOf(left)} />
            </strong>
            {!isRight && (
              <span className="q-chose">
                {cardTexts.chose} {chosen ? <RichText text={textOf(chosen)} /> : cardTexts.left}
              </span>
            )}
            <span className="q-chose">
              {cardTexts.fits} <RichText text={textOf(right)} />
            </span>
          </span>
          <Why word={isRight ? cardTexts.right : cardTexts.chosenWrong} feedback={feedback} />
        </li>
      ))}
      {graded.extra.map(({ key, feedback }) => (
        <li key={key} className="opt bare done">
          <span className="txt">{cardTexts.extra(textOf(key).replaceAll('**', ''))}</span>
          <Why word="" feedback={feedback} />
        </li>
      ))}
    </ul>
  )
}
