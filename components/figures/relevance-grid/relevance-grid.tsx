'use client'

import { useId, useState } from 'react'
import { german, signed } from '@/content/texts/de/figures'
import { type Named, relevanceGridTexts as texts } from '@/content/texts/de/figures/relevance-grid'
import { type Assessment, lookFirst, priority, SCALES } from '@/lib/domain/figures/relevance'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'
import { GUESSES, type Guess } from './estimates'
import { Sheet } from './sheet'

/** Eight touchpoints by relevance and satisfaction; which to look at first. `names`: as they stand on the map. */
export function RelevanceGrid({ names }: { names: readonly string[] }) {
  const [guesses, setGuesses] = useState(GUESSES)
  const [chosen, setChosen] = useState(GUESSES.findIndex(({ card }) => card === 'kauf-touchpoint-4'))
  const id = useId()
  const { first, second } = lookFirst(guesses)
  const guess = guesses[chosen]
  const set = (index: number, patch: Partial<Assessment>) =>
    setGuesses(guesses.map((other, place) => (place === index ? { ...other, ...patch } : other)))
  const named = (indices: readonly number[]) => indices.flatMap(index => nameOf(guesses[index], names[index]))
  return (
    <Frame label={texts.label} isChanged={isChanged(guesses)} onReset={() => setGuesses(GUESSES)}>
      <Outcome text={texts.result(named(first), named(second))} />
      <Sheet guesses={guesses} first={first} chosen={chosen} onChoose={setChosen} onMove={set} />
      <div className="rg-controls">
        <p className="f-hint">{texts.hint}</p>
        <div className="field">
          <label htmlFor={id}>{texts.choose}</label>
          <select id={id} className="input" value={chosen} onChange={event => setChosen(Number(event.target.value))}>
            {guesses.map(({ card }, index) => (
              <option key={card} value={index}>
                {texts.option(index + 1, names[index] ?? '')}
              </option>
            ))}
          </select>
        </div>
        {guess && (
          <div className="f-controls">
            <Slider
              label={texts.relevance}
              text={texts.relevanceValue(guess.relevance)}
              value={guess.relevance}
              {...SCALES.relevance}
              onChange={relevance => set(chosen, { relevance })}
            />
            <Slider
              label={texts.satisfaction}
              text={texts.satisfactionValue(guess.satisfaction)}
              value={guess.satisfaction}
              {...SCALES.satisfaction}
              onChange={satisfaction => set(chosen, { satisfaction })}
            />
          </div>
        )}
      </div>
      <Values guesses={guesses} names={names} first={first} />
      <p className="rg-note">{texts.note}</p>
    </Frame>
  )
}

function isChanged(guesses: readonly Guess[]): boolean {
  return guesses.some(({ relevance, satisfaction }, index) => {
    const start = GUESSES[index]
    return relevance !== start?.relevance || satisfaction !== start.satisfaction
  })
}

function nameOf(guess: Guess | undefined, name = ''): Named[] {
  return guess ? [{ name, ...guess, priority: priority(guess) }] : []
}

type ValuesProps = { guesses: readonly Guess[]; names: readonly string[]; first: readonly number[] }

/** The key to the numbers, with the exact values. */
function Values({ guesses, names, first }: ValuesProps) {
  return (
    <table className="tbl rg-values">
      <thead>
        <tr>
          <th scope="col">{texts.table.touchpoint}</th>
          <th scope="col" className="r">
            {texts.table.relevance}
          </th>
          <th scope="col" className="r">
            {texts.table.satisfaction}
          </th>
          <th scope="col" className="r">
            {texts.table.priority}
          </th>
        </tr>
      </thead>
      <tbody>
        {guesses.map((guess, index) => (
          <tr key={guess.card} className={first.includes(index) ? 'first' : undefined}>
            <th scope="row">
              <span>
                <b>{index + 1}</b> {names[index]}
              </span>
            </th>
            <td className="r">{german(guess.relevance)}</td>
            <td className="r">{signed(guess.satisfaction)}</td>
            <td className="r">{german(priority(guess))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
