'use client'

import { memo } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Id } from '@/lib/domain/map/model'
import { findCard, listCellIds } from '@/lib/domain/map/read'
import { EVIDENCE_LEVELS } from '@/lib/domain/map/vocabulary'
import { nameOf } from '../actions/tools'
import { SelectField, TextField } from '../controls/fields'
import { DotsIcon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useDesk } from '../desk'
import { AddCard } from '../grid/add-card'
import { cardMenu } from '../grid/card-menu'
import { useActiveCurve } from '../grid/curve-head'
import { FeelingChoice } from '../grid/feeling-choice'
import { options } from '../panel/options'
import { useMap, useStore } from '../store/use-map'

const texts = editorTexts.tableView

/** The whole map as one plain table: row after row, every field a native control. */
export function TableView() {
  const phases = useMap(map => map.phases)
  const lanes = useMap(map => map.lanes)
  const cells = useMap(map => map.cells)
  const map = useStore().getSnapshot().map
  if (!map || !cells) return null
  return (
    <section className="table-view" aria-label={texts.title}>
      <table className="tbl">
        <caption>{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{mapLabels.columns.lane}</th>
            <th scope="col">{mapLabels.columns.text}</th>
            <th scope="col">{mapLabels.columns.evidence}</th>
            <th scope="col">{mapLabels.columns.source}</th>
            <th scope="col">{texts.actions}</th>
          </tr>
        </thead>
        {phases.map(phase => (
          <tbody key={phase.id}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="group">
                {phase.name}
              </th>
            </tr>
            {lanes
              .filter(lane => !lane.isHidden)
              .map(({ kind }) =>
                kind === 'emotion' ? (
                  <FeelingRow key={kind} phaseId={phase.id} />
                ) : (
                  listCellIds(map, phase.id, kind).map(cardId => <CardRow key={cardId} cardId={cardId} />)
                ),
              )}
            <AddRow phaseId={phase.id} phase={phase.name} />
          </tbody>
        ))}
      </table>
    </section>
  )
}

const CardRow = memo(function CardRow({ cardId }: { cardId: Id }) {
  const { ui, act } = useDesk()
  const store = useStore()
  const card = useMap(map => findCard(map, cardId))
  if (!card) return null
  const lane = mapLabels.lanes[card.kind]
  const edit = (patch: { text?: string; source?: string; evidence?: typeof card.evidence }) =>
    act.edit({ type: 'card.edit', cardId, patch })
  const menu = (anchor: HTMLElement) => {
    const { map } = store.getSnapshot()
    // The text is a field here already.
    if (map)
      openMenu(
        anchor,
        editorTexts.cardMenu(nameOf(card)),
        cardMenu(map, cardId, act, ui).filter(item => item.label !== editorTexts.card.edit),
      )
  }
  return (
    <tr data-card={cardId} data-place={`card:${cardId}`} className={card.kind}>
      <th scope="row">{lane}</th>
      <td className="text">
        <TextField label={lane} isLabelHidden rows={2} value={card.text} onEdit={text => edit({ text })} />
      </td>
      <td data-label={mapLabels.columns.evidence}>
        <SelectField
          label={mapLabels.columns.evidence}
          isLabelHidden
          value={card.evidence}
          options={options(EVIDENCE_LEVELS, mapLabels.evidence)}
          onChoose={evidence => edit({ evidence })}
        />
      </td>
      <td data-label={mapLabels.columns.source}>
        <TextField
          label={mapLabels.columns.source}
          isLabelHidden
          value={card.source}
          onEdit={source => edit({ source })}
        />
      </td>
      <td className="menu-cell">
        <button
          type="button"
          className="ib"
          aria-haspopup="menu"
          aria-label={editorTexts.cardMenu(nameOf(card))}
          onClick={event => menu(event.currentTarget)}
        >
          <DotsIcon />
        </button>
      </td>
    </tr>
  )
})

function FeelingRow({ phaseId }: { phaseId: Id }) {
  const curveId = useActiveCurve()
  if (!curveId) return null
  return (
    <tr>
      <th scope="row">{texts.feeling}</th>
      <td colSpan={4}>
        <FeelingChoice phaseId={phaseId} curveId={curveId} />
      </td>
    </tr>
  )
}

function AddRow({ phaseId, phase }: { phaseId: Id; phase: string }) {
  const lanes = useMap(map => map.lanes)
  const choices = lanes.flatMap(({ kind, isHidden }) =>
    kind === 'emotion' || isHidden ? [] : [{ label: mapLabels.lanes[kind], phaseId, kind }],
  )
  return (
    <tr className="add-row">
      <td colSpan={5}>
        <AddCard label={texts.add} context={phase} choices={choices} />
      </td>
    </tr>
  )
}
