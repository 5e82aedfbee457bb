'use client'

import { useEffect, useRef } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import type { Id, Phase } from '@/lib/domain/map/model'
import type { CardKind, LaneKind } from '@/lib/domain/map/vocabulary'
import { Icon } from '../controls/icon'
import { useDesk, useUi } from '../desk'
import { PhaseForm } from '../forms/phase-form'
import { Cell } from '../grid/cell'
import { CurveDrawing } from '../grid/curve-drawing'
import { CurveControls, useActiveCurve } from '../grid/curve-head'
import { FeelingChoice } from '../grid/feeling-choice'
import { PhaseMenu } from '../grid/phase-head'
import { TextDraft } from '../grid/text-draft'
import { useMap } from '../store/use-map'

/** One phase at a time, chosen by its tab. `kinds` limits the rows to those of an exercise. */
export function PhaseScreen({ kinds }: { kinds?: readonly LaneKind[] }) {
  const { ui } = useDesk()
  const phases = useMap(map => map.phases)
  const lanes = useMap(map => map.lanes)
  const chosen = useUi(current => current.phonePhase)
  const phase = phases.find(candidate => candidate.id === chosen) ?? phases[0]
  const phaseId = phase?.id ?? null
  useEffect(() => {
    if (phaseId !== ui.get().phonePhase) ui.set({ phonePhase: phaseId })
  }, [ui, phaseId])
  const shown = lanes.filter(({ kind, isHidden }) => (kinds ? kinds.includes(kind) : !isHidden))
  return (
    <div className="phone">
      <PhaseTabs phases={phases} current={phaseId} />
      {phase && (
        <div className="screen">
          <PhaseName phase={phase} />
          {kinds && <PhaseForm phaseId={phase.id} />}
          {shown.map(({ kind }) => (
            <PhoneLane key={kind} kind={kind} phaseId={phase.id} phases={phases} />
          ))}
        </div>
      )}
    </div>
  )
}

function PhaseTabs({ phases, current }: { phases: readonly Phase[]; current: Id | null }) {
  const { ui, act } = useDesk()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = bar.current
    const tab = box?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(current ?? '')}"]`)
    if (box && tab) box.scrollLeft = tab.offsetLeft - (box.clientWidth - tab.clientWidth) / 2
  }, [current])
  return (
    <nav aria-label={texts.phases} className="tabs" ref={bar}>
      {phases.map(phase => (
        <button
          key={phase.id}
          type="button"
          data-tab={phase.id}
          data-place={phase.id === current ? 'sheet' : undefined}
          aria-current={phase.id === current ? 'true' : undefined}
          onClick={() => ui.set({ phonePhase: phase.id, draft: null })}
        >
          {phase.name}
        </button>
      ))}
      <button
        type="button"
        className="plus"
        data-place="add-phase"
        aria-label={texts.addPhase}
        onClick={() => act.addPhase()}
      >
        <Icon name="plus" />
      </button>
    </nav>
  )
}

function PhaseName({ phase }: { phase: Phase }) {
  const { act } = useDesk()
  const isNaming = useUi(current => current.naming === phase.id)
  return (
    <div className="phase-name" data-place={`phase:${phase.id}`}>
      {isNaming ? (
        <TextDraft
          label={texts.phaseName}
          start={phase.name}
          maxLength={200}
          onDone={text => act.rename(phase.id, text)}
        />
      ) : (
        <h2>{phase.name}</h2>
      )}
      <PhaseMenu phaseId={phase.id} />
    </div>
  )
}

function PhoneLane({ kind, phaseId, phases }: { kind: LaneKind; phaseId: Id; phases: readonly Phase[] }) {
  const { act } = useDesk()
  const curveId = useActiveCurve()
  const lane = mapLabels.lanes[kind]
  if (kind === 'emotion') {
    return (
      <section className="ml emotion" aria-label={lane} data-place="lane:emotion">
        <h3>
          <span>{lane}</span>
          <CurveControls activeId={curveId} />
        </h3>
        {phases.length > 1 && (
          <CurveDrawing phaseIds={phases.map(phase => phase.id)} activeId={curveId} hereId={phaseId} />
        )}
        {curveId && <FeelingChoice phaseId={phaseId} curveId={curveId} />}
      </section>
    )
  }
  return (
    <section className={`ml ${kind}`} aria-label={lane} data-place={`lane:${kind}`}>
      <h3>
        <span>{lane}</span>
        <button
          type="button"
          className="ib"
          aria-label={texts.addInLane(lane)}
          onClick={() => act.write(phaseId, kind as CardKind)}
        >
          <Icon name="plus" />
        </button>
      </h3>
      <Cell phaseId={phaseId} kind={kind} />
    </section>
  )
}
