'use client'

import { type CSSProperties, type PointerEvent, useState } from 'react'
import { signed } from '@/content/texts/de/figures'
import { relevanceGridTexts as texts } from '@/content/texts/de/figures/relevance-grid'
import { type Assessment, SCALES } from '@/lib/domain/figures/relevance'
import type { Guess } from './estimates'

const RELEVANCES = [5, 4, 3, 2, 1]
const SATISFACTIONS = [-2, -1, 0, 1, 2]

type SheetProps = {
  guesses: readonly Guess[]
  first: readonly number[]
  chosen: number
  onChoose: (index: number) => void
  onMove: (index: number, to: Assessment) => void
}

/** Place of a value on its axis, in percent; values stand in the middle of their fifth. */
const across = (satisfaction: number) => (satisfaction - SCALES.satisfaction.min + 0.5) * 20
const down = (relevance: number) => (SCALES.relevance.max - relevance + 0.5) * 20

/** The touchpoints as numbered discs on two axes; discs can be dragged. For the eye only: controls and table say the same. */
export function Sheet({ guesses, first, chosen, onChoose, onMove }: SheetProps) {
  const [dragged, setDragged] = useState<number | null>(null)
  const take = (event: PointerEvent<HTMLElement>) => {
    const disc = event.target instanceof Element && event.target.closest<HTMLElement>('[data-index]')
    if (!disc || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const index = Number(disc.dataset.index)
    setDragged(index)
    onChoose(index)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const guess = dragged === null ? undefined : guesses[dragged]
    if (dragged === null || !guess) return
    const to = underPointer(event)
    if (to.relevance !== guess.relevance || to.satisfaction !== guess.satisfaction) onMove(dragged, to)
  }
  const drop = () => setDragged(null)
  return (
    <div className="rg-plot" aria-hidden="true">
      <p className="rg-y">{texts.relevance}</p>
      <div className="rg-sheet">
        <i className="rg-wash" />
        {texts.fields.map((name, index) => (
          <span key={name} className={`rg-name q${index}`}>
            {name}
          </span>
        ))}
        <div className="rg-field" onPointerDown={take} onPointerMove={move} onPointerUp={drop} onPointerCancel={drop}>
          {RELEVANCES.map(value => (
            <i key={value} className="rg-row" style={{ top: `${down(value)}%` }} data-value={value} />
          ))}
          {SATISFACTIONS.map(value => (
            <i key={value} className="rg-column" style={{ left: `${across(value)}%` }} data-value={signed(value)} />
          ))}
          {guesses.map((guess, index) => (
            <b
              key={guess.card}
              data-index={index}
              className={classOf(guess, first.includes(index), index === chosen)}
              style={placeOf(guesses, index)}
            >
              {index + 1}
              {isAlone(guesses, guess) && <em>{texts.short[guess.card]}</em>}
            </b>
          ))}
        </div>
      </div>
      <p className="rg-x">{texts.satisfaction}</p>
    </div>
  )
}

/** The washed field: important and bad. */
const isUrgent = ({ relevance, satisfaction }: Assessment) => relevance >= 4 && satisfaction <= -1

function classOf(guess: Assessment, isFirst: boolean, isChosen: boolean): string {
  return [isUrgent(guess) && 'urgent', isFirst && 'first', isChosen && 'chosen'].filter(Boolean).join(' ')
}

const isSame = (a: Assessment, b: Assessment) => a.relevance === b.relevance && a.satisfaction === b.satisfaction

function isAlone(guesses: readonly Guess[], guess: Guess): boolean {
  return guesses.filter(other => isSame(other, guess)).length === 1
}

/** Discs with the same values stand side by side. */
function placeOf(guesses: readonly Guess[], index: number): CSSProperties {
  const guess = guesses[index]
  if (!guess) return {}
  const together = guesses.flatMap((other, place) => (isSame(other, guess) ? [place] : []))
  const shift = together.indexOf(index) - (together.length - 1) / 2
  return {
    left: `calc(${across(guess.satisfaction)}% + ${shift} * min(var(--disc), ${20 / together.length}%))`,
    top: `${down(guess.relevance)}%`,
  }
}

function underPointer({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Assessment {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  const step = (share: number) => Math.min(4, Math.max(0, Math.floor(share * 5)))
  return {
    relevance: SCALES.relevance.max - step((clientY - top) / height),
    satisfaction: SCALES.satisfaction.min + step((clientX - left) / width),
  }
}
