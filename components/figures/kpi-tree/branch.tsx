'use client'

import { kpiTreeTexts as texts } from '@/content/texts/de/figures/kpi-tree'
import { Slider } from '../parts/slider'

type BranchProps = {
  label: string
  /** Share, 0–1. */
  rate: number
  max: number
  isMoved: boolean
  name: string
  onRate: (rate: number) => void
  onName: (name: string) => void
}

/** A rate at the lower end of the tree, and who works on it. */
export function Branch({ label, rate, max, isMoved, name, onRate, onName }: BranchProps) {
  return (
    <li className={`kt-branch${isMoved ? ' moved' : ''}${name.trim() === '' ? ' nobody' : ''}`}>
      <Slider
        label={label}
        text={texts.rate(rate)}
        value={Math.round(rate * 100)}
        min={0}
        max={max * 100}
        onChange={percents => onRate(percents / 100)}
      />
      <input
        className="input"
        type="text"
        autoComplete="off"
        maxLength={40}
        value={name}
        aria-label={texts.name(label)}
        placeholder={texts.namePlaceholder}
        onChange={event => onName(event.target.value)}
      />
    </li>
  )
}
