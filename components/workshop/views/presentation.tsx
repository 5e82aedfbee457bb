'use client'

import { type KeyboardEvent, useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { emotionWord, formatSigned } from '@/lib/domain/map/export/format'
import type { JourneyMap, Phase } from '@/lib/domain/map/model'
import { findEmotion, listCell } from '@/lib/domain/map/read'
import { nameOf } from '../actions/tools'
import { Dialog } from '../controls/dialog'
import { EvidenceSign, Icon } from '../controls/icon'
import { useDesk, useUi } from '../desk'
import { useMap } from '../store/use-map'

const texts = editorTexts.presentation

/** The map shown to others, phase by phase; arrow keys turn the page. */
export function Presentation() {
  const { ui } = useDesk()
  const isOpen = useUi(current => current.isPresenting)
  const title = useMap(map => map.title)
  if (!isOpen) return null
  return (
    <Dialog title={title || editorTexts.untitled} kind="full" onClose={() => ui.set({ isPresenting: false })}>
      <Pages />
    </Dialog>
  )
}

function Pages() {
  const map = useMap(current => current)
  const [at, setAt] = useState(0)
  const phase = map.phases[at]
  const turn = (by: number) => setAt(Math.max(0, Math.min(map.phases.length - 1, at + by)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight' || event.key === 'PageDown') turn(1)
    if (event.key === 'ArrowLeft' || event.key === 'PageUp') turn(-1)
  }
  if (!phase) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys beside the two buttons
    <div className="pages" onKeyDown={onKeyDown}>
      <div aria-live="polite">
        <p className="muted">{texts.of(at + 1, map.phases.length)}</p>
        <h3>{phase.name}</h3>
        {phase.customerGoal && <p className="goal">{phase.customerGoal}</p>}
        <PageBody map={map} phase={phase} />
      </div>
      <div className="turn">
        <button type="button" className="btn" aria-disabled={at === 0} onClick={() => turn(-1)}>
          <Icon name="left" />
          {texts.back}
        </button>
        <button type="button" className="btn ink" aria-disabled={at === map.phases.length - 1} onClick={() => turn(1)}>
          {texts.next}
          <Icon name="right" />
        </button>
      </div>
    </div>
  )
}

function PageBody({ map, phase }: { map: JourneyMap; phase: Phase }) {
  return (
    <dl className="page">
      {map.lanes
        .filter(lane => !lane.isHidden)
        .map(({ kind }) => {
          if (kind === 'emotion') {
            const said = map.curves.flatMap(curve => {
              const point = findEmotion(map, phase.id, curve.id)
              if (!point) return []
              const word = `${mapLabels.states[curve.state]} ${formatSigned(point.value)}, ${emotionWord(point.value, mapLabels)}`
              return [{ id: curve.id, text: point.reason ? `${word}: ${point.reason}` : word }]
            })
            if (said.length === 0) return null
            return (
              <div key={kind} className={kind}>
                <dt>{mapLabels.lanes[kind]}</dt>
                {said.map(({ id, text }) => (
                  <dd key={id}>{text}</dd>
                ))}
              </div>
            )
          }
          const cards = listCell(map, phase.id, kind)
          if (cards.length === 0) return null
          return (
            <div key={kind} className={kind}>
              <dt>{mapLabels.lanes[kind]}</dt>
              {cards.map(card => (
                <dd key={card.id}>
                  <EvidenceSign level={card.evidence} />
                  <span>{nameOf(card)}</span>
                  <span className="vh">, {mapLabels.evidence[card.evidence]}</span>
                </dd>
              ))}
            </div>
          )
        })}
    </dl>
  )
}
