'use client'

import { type KeyboardEvent, useState } from 'react'
import { cardTexts } from '@/content/texts/de/quiz'
import type { KindProps } from '../card-props'
import { Icon } from '../icon'
import { Why } from '../option'
import { RichText } from '../rich-text'
import { useDrag } from '../use-drag'

/** Steps to be put in order: buttons first, then tap and tap, arrow keys, and dragging on top. */
export function Ordering(props: KindProps<'ordering'>) {
  return props.graded ? <GradedOrder {...props} graded={props.graded} /> : <OpenOrder {...props} />
}

function OpenOrder({ view, value, onChange, disabled, labelId, describedBy }: KindProps<'ordering'>) {
  const [picked, setPicked] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const start = view.items.map(({ key }) => key)
  const order = value?.order.length === start.length ? value.order : start
  const textOf = (key: string) => view.items.find(item => item.key === key)?.text ?? ''

  const move = (key: string, place: number) => {
    if (disabled || place < 0 || place >= order.length) return
    const rest = order.filter(other => other !== key)
    onChange({ kind: 'ordering', order: [...rest.slice(0, place), key, ...rest.slice(place)] })
    setSaid(cardTexts.moved(textOf(key), place + 1, order.length))
  }
  const { drag, listeners } = useDrag((key, place) => move(key, order.indexOf(place)))

  const tap = (key: string) => {
    if (picked && picked !== key) move(picked, order.indexOf(key))
    else setSaid(picked ? cardTexts.droppedItem(textOf(key)) : cardTexts.pickedItem(textOf(key)))
    setPicked(picked ? null : key)
  }
  const press = (event: KeyboardEvent, key: string, place: number) => {
    if (event.key === 'Escape') setPicked(null)
    if (picked !== key || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(key, place + (event.key === 'ArrowUp' ? -1 : 1))
  }

  return (
    <>
      <ol className="opts q-order" aria-labelledby={labelId} aria-describedby={describedBy} {...listeners}>
        {order.map((key, place) => (
          <li
            key={key}
            data-drop={key}
            className={`opt sq${picked === key ? ' sel' : ''}${drag?.key === key ? ' dragging' : ''}${drag?.over === key ? ' over' : ''}`}
            style={drag?.key === key ? { translate: `0 ${drag.dy}px` } : undefined}
          >
            <span className="key" data-drag={key} aria-hidden="true">
              {place + 1}
            </span>
            <button
              type="button"
              className="txt"
              data-drag={key}
              aria-pressed={picked === key}
              disabled={disabled}
              onClick={() => tap(key)}
              onKeyDown={event => press(event, key, place)}
            >
              <RichText text={textOf(key)} />
              <span className="vh">, {cardTexts.place(place + 1, order.length)}</span>
            </button>
            <span className="q-moves">
              <MoveButton
                label={cardTexts.up(textOf(key))}
                isOff={disabled || place === 0}
                onMove={() => move(key, place - 1)}
                to="up"
              />
              <MoveButton
                label={cardTexts.down(textOf(key))}
                isOff={disabled || place === order.length - 1}
                onMove={() => move(key, place + 1)}
                to="down"
              />
            </span>
          </li>
        ))}
      </ol>
      <p className="vh" role="status">
        {said}
      </p>
    </>
  )
}

type MoveButtonProps = { label: string; isOff: boolean; onMove: () => void; to: 'up' | 'down' }

/** Stays focusable at the end of the list, so that the focus is not lost on arrival. */
function MoveButton({ label, isOff, onMove, to }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="btn s"
      aria-label={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onMove}
    >
      <Icon name={to} />
    </button>
  )
}

function GradedOrder({
  view,
  graded,
  labelId,
}: KindProps<'ordering'> & { graded: NonNullable<KindProps<'ordering'>['graded']> }) {
  return (
    <ol className="opts" aria-labelledby={labelId}>
      {graded.items.map(({ key, place, rightPlace, feedback }) => (
        <li key={key} className={`opt sq done ${place === rightPlace ? 'right' : 'miss'}`}>
          <span className="key" aria-hidden="true">
            {rightPlace}
          </span>
          <span className="txt">
            <RichText text={view.items.find(item => item.key === key)?.text ?? ''} />
          </span>
          <Why word={place === rightPlace ? cardTexts.right : cardTexts.wrongPlace(place)} feedback={feedback} />
        </li>
      ))}
    </ol>
  )
}
