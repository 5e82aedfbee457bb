'use client'

import { useId, useState } from 'react'
import {
  type GridCell,
  type GridOwner,
  type GridPhase,
  OWNERS,
  PHASES,
  touchpointGridTexts as texts,
  type Verdict,
} from '@/content/texts/de/figures/touchpoint-grid'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'

const VERDICTS = (['nothing', 'search'] as const).map(value => ({ value, label: texts.verdicts[value] }))
const CELLS = PHASES.length * OWNERS.length
const FULL = Object.keys(texts.touchpoints).length
const COUNT = Object.values(texts.touchpoints).flat().length

/** Phases × ownership with fourteen encounters; what matters are the empty cells. */
export function TouchpointGrid() {
  const [chosen, setChosen] = useState<GridCell | null>(null)
  const [verdicts, setVerdicts] = useState<Partial<Record<GridCell, Verdict>>>({})
  const panelId = useId()
  const said = (verdict: Verdict) => Object.values(verdicts).filter(other => other === verdict).length
  const reset = () => {
    setChosen(null)
    setVerdicts({})
  }
  return (
    <Frame label={texts.label} isChanged={chosen !== null || Object.keys(verdicts).length > 0} onReset={reset}>
      <Outcome text={texts.result(COUNT, CELLS - FULL, CELLS, said('nothing'), said('search'))} />
      <table className="tg-grid">
        <thead>
          <tr>
            <td />
            {PHASES.map(phase => (
              <th key={phase} scope="col">
                {texts.phases[phase]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OWNERS.toReversed().map(owner => (
            <tr key={owner}>
              <th scope="row">{texts.owners[owner]}</th>
              {PHASES.map(phase => (
                <td key={phase}>
                  <Cell
                    phase={phase}
                    owner={owner}
                    verdict={verdicts[`${phase}:${owner}`] ?? null}
                    isChosen={chosen === `${phase}:${owner}`}
                    panelId={panelId}
                    onChoose={() => setChosen(`${phase}:${owner}`)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div id={panelId} className="tg-panel">
        <div role="status">{chosen ? <Explanation cell={chosen} /> : <p>{texts.choose}</p>}</div>
        {chosen && !texts.touchpoints[chosen] && (
          <Choice
            key={chosen}
            legend={texts.verdict}
            isQuiet
            options={VERDICTS}
            value={verdicts[chosen] ?? null}
            onChange={verdict => setVerdicts({ ...verdicts, [chosen]: verdict })}
          />
        )}
      </div>
    </Frame>
  )
}

type CellProps = {
  phase: GridPhase
  owner: GridOwner
  verdict: Verdict | null
  isChosen: boolean
  panelId: string
  onChoose: () => void
}

function Cell({ phase, owner, verdict, isChosen, panelId, onChoose }: CellProps) {
  const touchpoints = texts.touchpoints[`${phase}:${owner}`] ?? []
  const place = texts.names(texts.phases[phase], texts.owners[owner])
  return (
    <button
      type="button"
      className={`tg-cell${touchpoints.length === 0 ? ` empty ${verdict ?? ''}` : ''}`}
      aria-label={texts.cell(place, touchpoints.length, verdict)}
      aria-pressed={isChosen}
      aria-controls={panelId}
      onClick={onChoose}
    >
      {touchpoints.map(name => (
        <span key={name}>
          <i className={owner === 'own' ? 'dot' : 'ring'} />
          <em>{name}</em>
        </span>
      ))}
      {touchpoints.length === 0 && <b>{verdict === 'search' ? '?' : verdict === 'nothing' ? '–' : ''}</b>}
    </button>
  )
}

function Explanation({ cell }: { cell: GridCell }) {
  const [phase, owner] = cell.split(':') as [GridPhase, GridOwner]
  const touchpoints = texts.touchpoints[cell]
  return (
    <>
      <p>
        <b>{texts.names(texts.phases[phase], texts.owners[owner])}</b>
      </p>
      <p>{touchpoints ? `${touchpoints.join(', ')}. ${texts.tools[owner]}` : texts.searches[cell]}</p>
    </>
  )
}
