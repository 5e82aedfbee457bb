'use client'

import { memo } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { emotionWord, formatSigned } from '@/lib/domain/map/export/format'
import type { Curve, Id, JourneyMap } from '@/lib/domain/map/model'
import { findEmotion, findPhase } from '@/lib/domain/map/read'
import { EMOTION_VALUES } from '@/lib/domain/map/vocabulary'
import { Segment } from '../controls/segment'
import { useDesk, useUi } from '../desk'
import { useMap } from '../store/use-map'

const texts = editorTexts.feeling

/** The values of a feeling, for a group of radio buttons. */
export const FEELINGS = EMOTION_VALUES.map(value => ({
  value,
  label: formatSigned(value),
  spoken: `${formatSigned(value)}, ${emotionWord(value, mapLabels)}`,
}))

/** How a curve is called: whose feelings, and of which state. */
export function curveName(
  { personas, mainPersonaId }: Pick<JourneyMap, 'personas' | 'mainPersonaId'>,
  curve: Curve,
): string {
  const personaId = curve.personaId ?? mainPersonaId
  const name = personas.find(persona => persona.id === personaId)?.name.split(' ')[0] ?? ''
  return mapLabels.sheet.curve(name, mapLabels.states[curve.state])
}

/** The values −2 … +2 of one phase, and why. The drawn curve only shows them. */
export const FeelingChoice = memo(function FeelingChoice({ phaseId, curveId }: { phaseId: Id; curveId: Id }) {
  const { ui, act } = useDesk()
  const point = useMap(map => findEmotion(map, phaseId, curveId))
  const phase = useMap(map => findPhase(map, phaseId)?.name ?? '')
  const curve = useMap(map => {
    const found = map.curves.find(candidate => candidate.id === curveId)
    return found ? curveName(map, found) : ''
  })
  const isOpen = useUi(({ feeling }) => feeling === phaseId)
  const show = (isByKey: boolean) => {
    if (isByKey) act.openFeeling(phaseId)
    else ui.set({ feeling: isOpen ? null : phaseId, selected: null })
  }
  return (
    <div className="feeling" data-place={`emotion:${phaseId}:${curveId}`}>
      <Segment
        className="emo"
        label={texts.group(phase, curve)}
        isLabelHidden
        value={point?.value ?? null}
        options={FEELINGS}
        onChoose={value => act.feel(phaseId, curveId, value)}
      />
      <button
        type="button"
        className="why"
        data-place={`why:${phaseId}`}
        aria-expanded={isOpen}
        onClick={({ detail }) => show(detail === 0)}
      >
        <span>{point?.reason || texts.addReason}</span>
        <span className="vh">{texts.details(phase)}</span>
      </button>
    </div>
  )
})
