import { editorTexts, announceTexts as said } from '@/content/texts/de/workshop-editor'
import { createPhase } from '@/lib/domain/map/create'
import type { Id, Phase } from '@/lib/domain/map/model'
import { listCellIds } from '@/lib/domain/map/read'
import { CARD_KINDS } from '@/lib/domain/map/vocabulary'
import { newId } from '../store/registry'
import type { Tools } from './tools'

/** What can be done with phases. */
export function phaseActions({ ui, map, run, focus, settle }: Tools) {
  const find = (phaseId: Id): { phase: Phase; index: number } => {
    const index = map().phases.findIndex(phase => phase.id === phaseId)
    const phase = map().phases[index]
    if (!phase) throw new Error(`No phase ${phaseId}.`)
    return { phase, index }
  }
  return {
    addPhase(): void {
      const id = newId()
      const name = editorTexts.newPhase
      if (!run({ type: 'phase.add', phase: createPhase(id, name) }, said.phaseAdded(name))) return
      ui.set({ naming: id, ...(ui.get().phonePhase && { phonePhase: id }), focused: null })
    },

    movePhase(phaseId: Id, by: -1 | 1): void {
      const { phase, index } = find(phaseId)
      const to = index + by
      const count = map().phases.length
      if (to < 0 || to >= count) return
      run({ type: 'phase.move', phaseId, index: to }, said.phaseMoved(phase.name, to + 1, count))
      focus(`phase:${phaseId}`)
    },

    placePhase(phaseId: Id, index: number): void {
      const { phase, index: from } = find(phaseId)
      if (from === index) return
      run({ type: 'phase.move', phaseId, index }, said.phaseMoved(phase.name, index + 1, map().phases.length))
      focus(`phase:${phaseId}`)
    },

    duplicatePhase(phaseId: Id): void {
      const { phase } = find(phaseId)
      const ids = CARD_KINDS.flatMap(kind => listCellIds(map(), phaseId, kind))
      const cardIds = Object.fromEntries(ids.map(id => [id, newId()]))
      const newPhaseId = newId()
      const name = editorTexts.phase.copy(phase.name)
      run({ type: 'phase.duplicate', phaseId, newPhaseId, cardIds, name }, said.duplicated(phase.name))
      focus(`phase:${newPhaseId}`)
    },

    removePhase(phaseId: Id): void {
      const { phase, index } = find(phaseId)
      const words = said.phaseRemoved(phase.name)
      if (!run({ type: 'phase.remove', phaseId }, words)) return
      const neighbour = map().phases[Math.min(index, map().phases.length - 1)]?.id ?? null
      ui.set({
        toast: { text: words },
        focused: ui.get().focused === phaseId ? null : ui.get().focused,
        ...(ui.get().phonePhase === phaseId && { phonePhase: neighbour }),
      })
      if (neighbour) focus(`phase:${neighbour}`)
    },

    rename(phaseId: Id, name: string): void {
      ui.set({ naming: null })
      const { phase } = find(phaseId)
      const next = name.trim()
      if (next !== '' && next !== phase.name) run({ type: 'phase.edit', phaseId, patch: { name: next } }, '')
      settle(`phase:${phaseId}`)
    },
  }
}
