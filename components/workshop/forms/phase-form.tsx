'use client'

import { formTexts } from '@/content/texts/de/workshop-forms'
import { maxLength } from '@/lib/domain/map/limits'
import type { Id, Phase } from '@/lib/domain/map/model'
import { findPhase } from '@/lib/domain/map/read'
import { Dialog } from '../controls/dialog'
import { TextField } from '../controls/fields'
import { useDesk, useUi } from '../desk'
import { useMap } from '../store/use-map'

const texts = formTexts.phase

/** What the person wants to know in a phase, and how long it takes. */
export function PhaseForm({ phaseId }: { phaseId: Id }) {
  const { act } = useDesk()
  const phase = useMap(map => findPhase(map, phaseId))
  if (!phase) return null
  const edit = (patch: Partial<Pick<Phase, 'customerGoal' | 'duration'>>) =>
    act.edit({ type: 'phase.edit', phaseId, patch })
  return (
    <div className="fields">
      <TextField
        label={texts.customerGoal}
        rows={2}
        value={phase.customerGoal}
        onEdit={customerGoal => edit({ customerGoal })}
      />
      <TextField
        label={texts.duration}
        maxLength={maxLength('duration')}
        value={phase.duration}
        onEdit={duration => edit({ duration })}
      />
    </div>
  )
}

/** The same in a window, opened from the menu of a phase. */
export function PhaseDialog() {
  const { ui } = useDesk()
  const phaseId = useUi(current => current.phaseOpen)
  const name = useMap(map => (phaseId ? (findPhase(map, phaseId)?.name ?? '') : ''))
  if (!phaseId) return null
  return (
    <Dialog title={name} hasDone onClose={() => ui.set({ phaseOpen: null })}>
      <PhaseForm phaseId={phaseId} />
    </Dialog>
  )
}
