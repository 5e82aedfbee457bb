import { mapLabels } from '@/content/texts/de/map'
import { announceTexts as said } from '@/content/texts/de/workshop-editor'
import { emotionWord, formatSigned } from '@/lib/domain/map/export/format'
import type { EmotionPoint, Id } from '@/lib/domain/map/model'
import { findEmotion, findPhase } from '@/lib/domain/map/read'
import type { EmotionValue, JourneyState } from '@/lib/domain/map/vocabulary'
import { newId } from '../store/registry'
import type { Tools } from './tools'

const EMPTY: Omit<EmotionPoint, 'value'> = { reason: '', quote: '', evidence: 'assumption', source: '' }

/** What can be done with the curves. */
export function feelingActions({ ui, map, run, focus }: Tools) {
  const phaseName = (phaseId: Id) => findPhase(map(), phaseId)?.name ?? ''
  return {
    feel(phaseId: Id, curveId: Id, value: EmotionValue): void {
      const point = findEmotion(map(), phaseId, curveId)
      if (point?.value === value) return
      const words = said.felt(phaseName(phaseId), emotionWord(value, mapLabels), formatSigned(value))
      run({ type: 'emotion.set', phaseId, curveId, point: { ...EMPTY, ...point, value } }, words)
    },

    unfeel(phaseId: Id, curveId: Id): void {
      if (!findEmotion(map(), phaseId, curveId)) return
      run({ type: 'emotion.clear', phaseId, curveId }, said.unfelt(phaseName(phaseId)))
    },

    /** Shows why a phase feels as it does, and goes there. */
    openFeeling(phaseId: Id): void {
      ui.set({ feeling: phaseId, selected: null })
      focus('panel')
    },

    closeFeeling(phaseId: Id): void {
      ui.set({ feeling: null })
      focus(`why:${phaseId}`)
    },

    addCurve(state: JourneyState, personaId: Id | null): void {
      const id = newId()
      if (run({ type: 'curve.add', curve: { id, personaId, state } }, '')) ui.set({ curve: id })
    },

    removeCurve(curveId: Id): void {
      const words = said.curveRemoved
      if (!run({ type: 'curve.remove', curveId }, words)) return
      ui.set({ curve: null, feeling: null, toast: { text: words } })
      const [first] = map().curves
      if (first) focus(`curve:${first.id}`)
    },
  }
}
