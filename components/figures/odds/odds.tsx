'use client'

import { useState } from 'react'
import { percent } from '@/content/texts/de/figures'
import { oddsTexts as texts } from '@/content/texts/de/figures/odds'
import { peopleLeft } from '@/lib/domain/figures/odds'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'

const START = { contacts: 5, rate: 0.9 }
const MOST_CONTACTS = 10
const PEOPLE = 100
const ROW = 20

/** How often a whole journey goes well: pⁿ, as people out of a hundred. */
export function Odds() {
  const [{ contacts, rate }, setState] = useState(START)
  const left = peopleLeft(PEOPLE, rate, contacts)
  const whole = left.at(-1) ?? PEOPLE
  const isChanged = contacts !== START.contacts || rate !== START.rate
  const before = peopleLeft(PEOPLE, START.rate, START.contacts).at(-1) ?? PEOPLE
  return (
    <Frame label={texts.label} isChanged={isChanged} onReset={() => setState(START)}>
      <Outcome text={texts.result(contacts, rate, whole) + (isChanged ? texts.change(whole - before) : '')} />
      <Stations left={left} />
      <People whole={whole} />
      <div className="f-controls">
        <Slider
          label={texts.contacts}
          text={texts.contactsValue(contacts)}
          value={contacts}
          min={1}
          max={MOST_CONTACTS}
          onChange={value => setState({ rate, contacts: value })}
        />
        <Slider
          label={texts.rate}
          text={percent(rate)}
          value={Math.round(rate * 100)}
          min={50}
          max={100}
          onChange={value => setState({ contacts, rate: value / 100 })}
        />
      </div>
    </Frame>
  )
}

function Stations({ left }: { left: readonly number[] }) {
  return (
    <div className="odds-way" role="img" aria-label={texts.stations(left)}>
      <span>{texts.start}</span>
      {left.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a station is its place on the way
        <span key={index}>{count}</span>
      ))}
    </div>
  )
}

/** Where the people with these numbers stand: one dot each, drawn by the round ends of strokes without length. */
function dots(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset
    return `M${10 + (index % ROW) * 20} ${10 + Math.floor(index / ROW) * 20}h0`
  }).join('')
}

function People({ whole }: { whole: number }) {
  const broken = dots(whole, PEOPLE)
  return (
    <>
      <svg className="odds-people" viewBox="0 0 400 100" role="img" aria-label={texts.people(whole)}>
        <path className="whole" d={dots(0, whole)} />
        <path className="broken" d={broken} />
        <path className="hole" d={broken} />
      </svg>
      <p className="f-key" aria-hidden="true">
        <i className="dot" /> {texts.whole} <i className="ring" /> {texts.broken}
      </p>
    </>
  )
}
