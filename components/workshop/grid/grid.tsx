'use client'

import { type CSSProperties, Fragment } from 'react'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import type { Id, Lane, Phase } from '@/lib/domain/map/model'
import type { CardKind } from '@/lib/domain/map/vocabulary'
import { Icon } from '../controls/icon'
import { useAct, useUi } from '../desk'
import { useMap } from '../store/use-map'
import { Cell } from './cell'
import { CurveDrawing } from './curve-drawing'
import { CurveHead, useActiveCurve } from './curve-head'
import { FeelingChoice } from './feeling-choice'
import { LaneHead } from './lane-head'
import { PhaseHead } from './phase-head'

/** The map as a table of phases and rows; heads stay in sight. */
export function Grid() {
  const act = useAct()
  const phases = useMap(map => map.phases)
  const lanes = useMap(map => map.lanes)
  const zoom = useUi(ui => ui.zoom)
  const focused = useUi(ui => ui.focused)
  const shown = focused ? phases.filter(phase => phase.id === focused) : phases
  const visible = lanes.filter(lane => !lane.isHidden)
  return (
    <div className={`grid-frame zoom-${zoom}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className="grid-scroll" tabIndex={0} aria-label={texts.table} data-place="sheet">
        <table className="g" style={{ '--columns': shown.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className="corner">
                <span className="vh">{texts.corner}</span>
              </th>
              {shown.map(phase => (
                <PhaseHead key={phase.id} phaseId={phase.id} />
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map(lane => (
              <LaneRow key={lane.kind} lane={lane} phases={shown} />
            ))}
          </tbody>
        </table>
      </section>
      {!focused && (
        <button type="button" className="add-phase" data-place="add-phase" onClick={() => act.addPhase()}>
          <Icon name="plus" />
          {texts.addPhase}
        </button>
      )}
    </div>
  )
}

function LaneRow({ lane: { kind }, phases }: { lane: Lane; phases: readonly Phase[] }) {
  if (kind === 'emotion') return <CurveRow phaseIds={phases.map(phase => phase.id)} />
  return (
    <Fragment>
      {kind === 'backstage' && (
        <tr className="visibility">
          <td colSpan={phases.length + 1}>{texts.visibility}</td>
        </tr>
      )}
      <tr className={`lane ${kind}`}>
        <LaneHead kind={kind as CardKind} />
        {phases.map(phase => (
          <td key={phase.id}>
            <Cell phaseId={phase.id} kind={kind} />
          </td>
        ))}
      </tr>
    </Fragment>
  )
}

function CurveRow({ phaseIds }: { phaseIds: readonly Id[] }) {
  const activeId = useActiveCurve()
  return (
    <tr className="lane emotion">
      <CurveHead activeId={activeId} />
      {phaseIds.map((phaseId, index) => (
        <td key={phaseId}>
          {index === 0 && <CurveDrawing phaseIds={phaseIds} activeId={activeId} />}
          <div className="under-curve">{activeId && <FeelingChoice phaseId={phaseId} curveId={activeId} />}</div>
        </td>
      ))}
    </tr>
  )
}
