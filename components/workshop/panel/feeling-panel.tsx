'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { formTexts } from '@/content/texts/de/workshop-forms'
import type { EmotionPoint, Id } from '@/lib/domain/map/model'
import { findCurve, findEmotion, findPhase } from '@/lib/domain/map/read'
import { TextField } from '../controls/fields'
import { Segment } from '../controls/segment'
import { useAct } from '../desk'
import { useActiveCurve } from '../grid/curve-head'
import { curveName, FEELINGS } from '../grid/feeling-choice'
import { useMap } from '../store/use-map'
import { EvidenceSegment } from './evidence-segment'
import { PanelFrame } from './panel-frame'

const texts = editorTexts.feeling

/** Whose feeling is open, and of which state: there may be two curves. */
export function useFeelingTitle(): string {
  const curveId = useActiveCurve()
  return useMap(map => {
    const curve = curveId === null ? null : findCurve(map, curveId)
    return curve ? texts.panel(curveName(map, curve)) : mapLabels.lanes.emotion
  })
}

/** How a phase feels on the curve that is worked on, why, and how surely that is known. */
export function FeelingPanel({ phaseId }: { phaseId: Id }) {
  const act = useAct()
  const curveId = useActiveCurve()
  const title = useFeelingTitle()
  const phase = useMap(map => findPhase(map, phaseId)?.name ?? '')
  if (curveId === null) return null
  return (
    <PanelFrame crumb={`${phase}, ${mapLabels.lanes.emotion}`} title={title} onClose={() => act.closeFeeling(phaseId)}>
      <FeelingFields key={curveId} phaseId={phaseId} curveId={curveId} />
    </PanelFrame>
  )
}

/** Value, reason, quote and evidence of a point; without a value there is nothing to give a reason for. */
function FeelingFields({ phaseId, curveId }: { phaseId: Id; curveId: Id }) {
  const act = useAct()
  const point = useMap(map => findEmotion(map, phaseId, curveId))
  return (
    <div className="fields">
      <Segment
        className="emo"
        label={texts.value}
        value={point?.value ?? null}
        options={FEELINGS}
        onChoose={value => act.feel(phaseId, curveId, value)}
      />
      {point ? (
        <PointFields phaseId={phaseId} curveId={curveId} point={point} />
      ) : (
        <p className="muted small">{texts.none}</p>
      )}
    </div>
  )
}

function PointFields({ phaseId, curveId, point }: { phaseId: Id; curveId: Id; point: EmotionPoint }) {
  const act = useAct()
  const set = (patch: Partial<EmotionPoint>) =>
    act.edit({ type: 'emotion.set', phaseId, curveId, point: { ...point, ...patch } })
  return (
    <>
      <TextField label={texts.reason} rows={2} value={point.reason} onEdit={reason => set({ reason })} />
      <TextField label={texts.quote} rows={2} value={point.quote} onEdit={quote => set({ quote })} />
      <EvidenceSegment value={point.evidence} onChoose={evidence => set({ evidence })} />
      <TextField
        label={formTexts.source}
        placeholder={formTexts.sourceHint}
        value={point.source}
        onEdit={source => set({ source })}
      />
      <button type="button" className="btn s bare" onClick={() => act.unfeel(phaseId, curveId)}>
        {texts.clear}
      </button>
    </>
  )
}
