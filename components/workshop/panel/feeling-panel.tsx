'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { formTexts } from '@/content/texts/de/workshop-forms'
import type { EmotionPoint, Id } from '@/lib/domain/map/model'
import { findEmotion, findPhase } from '@/lib/domain/map/read'
import { EVIDENCE_LEVELS } from '@/lib/domain/map/vocabulary'
import { TextField } from '../controls/fields'
import { EvidenceSign, Icon } from '../controls/icon'
import { Segment } from '../controls/segment'
import { useDesk } from '../desk'
import { useMap } from '../store/use-map'

const texts = editorTexts.feeling

/** Why a phase feels as it does, and how surely that is known. */
export function FeelingPanel({ phaseId, curveId }: { phaseId: Id; curveId: Id }) {
  const { ui, act } = useDesk()
  const phase = useMap(map => findPhase(map, phaseId)?.name ?? '')
  return (
    <section className="card-panel">
      <p className="crumb">
        {phase}, {mapLabels.lanes.emotion}
      </p>
      <h2>
        <span>{texts.panel}</span>
        <button
          type="button"
          className="ib"
          aria-label={editorTexts.close}
          onClick={() => {
            ui.set({ feeling: null })
            act.focus(`emotion:${phaseId}:${curveId}`)
          }}
        >
          <Icon name="close" />
        </button>
      </h2>
      <FeelingFields phaseId={phaseId} curveId={curveId} />
    </section>
  )
}

/** Reason, quote and evidence of a point; without a value there is nothing to give a reason for. */
export function FeelingFields({ phaseId, curveId }: { phaseId: Id; curveId: Id }) {
  const { act } = useDesk()
  const point = useMap(map => findEmotion(map, phaseId, curveId))
  if (!point) return <p className="muted small">{texts.none}</p>
  const set = (patch: Partial<EmotionPoint>) =>
    act.edit({ type: 'emotion.set', phaseId, curveId, point: { ...point, ...patch } })
  return (
    <div className="fields">
      <TextField label={texts.reason} rows={2} value={point.reason} onEdit={reason => set({ reason })} />
      <TextField label={texts.quote} rows={2} value={point.quote} onEdit={quote => set({ quote })} />
      <Segment
        label={formTexts.evidence}
        value={point.evidence}
        options={EVIDENCE_LEVELS.map(value => ({
          value,
          label: (
            <>
              <EvidenceSign level={value} />
              <span>{mapLabels.evidence[value]}</span>
            </>
          ),
        }))}
        onChoose={evidence => set({ evidence })}
      />
      <TextField
        label={formTexts.source}
        placeholder={formTexts.sourceHint}
        value={point.source}
        onEdit={source => set({ source })}
      />
      <button type="button" className="btn s bare" onClick={() => act.unfeel(phaseId, curveId)}>
        {texts.clear}
      </button>
    </div>
  )
}
