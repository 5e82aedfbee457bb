'use client'

import { memo, useEffect, useRef } from 'react'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { maxLength } from '@/lib/domain/map/limits'
import type { Id } from '@/lib/domain/map/model'
import { findPhase } from '@/lib/domain/map/read'
import { DotsIcon } from '../controls/icon'
import { type MenuItem, openMenu } from '../controls/menu'
import { useDesk, useUi } from '../desk'
import { useMap, useStore } from '../store/use-map'
import { makePhaseDrag } from './drag'
import { withSoftHyphens } from './soft-hyphens'
import { TextDraft } from './text-draft'

/** Name and menu of a phase; `isHead` puts it into the table's head. */
export const PhaseHead = memo(function PhaseHead({ phaseId }: { phaseId: Id }) {
  const { ui, act } = useDesk()
  const store = useStore()
  const box = useRef<HTMLTableCellElement>(null)
  const phase = useMap(map => findPhase(map, phaseId))
  const isNaming = useUi(({ naming }) => naming === phaseId)
  useEffect(() => {
    if (!box.current) return
    return makePhaseDrag(box.current, phaseId, (moved, isAfter) => {
      const phases = store.getSnapshot().map?.phases.filter(other => other.id !== moved) ?? []
      act.placePhase(moved, phases.findIndex(other => other.id === phaseId) + (isAfter ? 1 : 0))
    })
  }, [act, store, phaseId])
  if (!phase) return null
  const { name, duration } = phase
  return (
    <th ref={box} scope="col" className="ph" data-place={`phase:${phaseId}`}>
      {isNaming ? (
        <TextDraft
          label={texts.phaseName}
          start={name}
          maxLength={maxLength('name')}
          onDone={text => act.rename(phaseId, text)}
        />
      ) : (
        <div className="row">
          <button type="button" className="nm" onClick={() => ui.set({ naming: phaseId })} title={texts.phase.rename}>
            <span>{withSoftHyphens(name)}</span>
            {duration && <small>{duration}</small>}
          </button>
          <PhaseMenu phaseId={phaseId} />
        </div>
      )}
    </th>
  )
})

/** The ⋯ of a phase. */
export function PhaseMenu({ phaseId }: { phaseId: Id }) {
  const { ui, act } = useDesk()
  const store = useStore()
  const name = useMap(map => findPhase(map, phaseId)?.name ?? '')
  const isFocused = useUi(({ focused }) => focused === phaseId)
  const items = (): MenuItem[] => {
    const phases = store.getSnapshot().map?.phases ?? []
    const index = phases.findIndex(phase => phase.id === phaseId)
    return [
      { label: texts.phase.left, isDisabled: index === 0, run: () => act.movePhase(phaseId, -1) },
      { label: texts.phase.right, isDisabled: index === phases.length - 1, run: () => act.movePhase(phaseId, 1) },
      { label: texts.phase.rename, run: () => ui.set({ naming: phaseId }) },
      { label: texts.phase.details, run: () => ui.set({ phaseOpen: phaseId }) },
      { label: texts.phase.duplicate, run: () => act.duplicatePhase(phaseId) },
      {
        label: isFocused ? texts.allPhases : texts.phase.focus,
        run: () => ui.set({ focused: isFocused ? null : phaseId }),
      },
      { label: texts.phase.remove, isDanger: true, run: () => act.removePhase(phaseId) },
    ]
  }
  return (
    <button
      type="button"
      className="ib"
      aria-haspopup="menu"
      aria-label={texts.phaseMenu(name)}
      onClick={event => openMenu(event.currentTarget, texts.phaseMenu(name), items())}
    >
      <DotsIcon />
    </button>
  )
}
