'use client'

import { useId, useState } from 'react'
import { maxLength } from '@/lib/domain/map/limits'
import type { Id } from '@/lib/domain/map/model'
import type { CardKind } from '@/lib/domain/map/vocabulary'
import { Icon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useAct } from '../desk'
import { TextDraft } from './text-draft'

type Choice = { label: string; phaseId: Id; kind: CardKind }

type AddCardProps = { label: string; choices: readonly Choice[]; context?: string }

/** Adds a card outside the grid: first where (when there is a choice), then its text. */
export function AddCard({ label, choices, context }: AddCardProps) {
  const act = useAct()
  const place = useId()
  const [chosen, setChosen] = useState<Choice | null>(null)
  if (chosen) {
    return (
      <TextDraft
        label={`${label}, ${chosen.label}`}
        maxLength={maxLength('text')}
        onDone={text => {
          setChosen(null)
          const id = act.add(chosen.phaseId, chosen.kind, text)
          act.settle(...(id ? [`card:${id}`] : []), place)
        }}
      />
    )
  }
  const start = (anchor: HTMLElement) => {
    const [only] = choices
    if (only && choices.length === 1) setChosen(only)
    else
      openMenu(
        anchor,
        label,
        choices.map(choice => ({ label: choice.label, run: () => setChosen(choice) })),
      )
  }
  return (
    <button
      type="button"
      className="btn s bare add-card"
      data-place={place}
      aria-haspopup={choices.length > 1 ? 'menu' : undefined}
      onClick={event => start(event.currentTarget)}
    >
      <Icon name="plus" />
      <span>{label}</span>
      {context && <span className="vh">, {context}</span>}
    </button>
  )
}
