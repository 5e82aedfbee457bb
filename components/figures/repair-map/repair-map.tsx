'use client'

import { useId, useRef, useState } from 'react'
import { repairMapTexts as texts } from '@/content/texts/de/figures/repair-map'
import { ruleTexts } from '@/content/texts/de/rubric'
import type { Mend } from '@/lib/domain/figures/repair'
import type { JourneyMap } from '@/lib/domain/map/model'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { MendForm } from './mend-form'
import { placeOf } from './places'
import { Sheet } from './sheet'
import { useRepair } from './use-repair'

/** A map that looks finished: find what is wrong, mend it, and see what the rubric says. */
export function RepairMap({ map: bad }: { map: JourneyMap }) {
  const { map, faults, chosen, fault, markOf, counts, choose, tryToMend, reset } = useRepair(bad)
  const [isTold, setTold] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const mark = chosen === null ? null : markOf(chosen)
  const goTo = (place: string) => {
    choose(place)
    panel.current?.focus()
  }
  const mendHere = (fault: Hint, input: Mend) => {
    const still = tryToMend(fault, input)
    // The form goes with its fault; the focus must not go with it.
    if (!still) panel.current?.focus()
    return still
  }
  return (
    <Frame
      label={texts.label}
      isChanged={chosen !== null}
      onReset={() => {
        reset()
        setTold(false)
      }}
    >
      <Outcome text={texts.result(counts.found, counts.mended, counts.all, counts.misses)} />
      <Sheet map={map} chosen={chosen} markOf={markOf} panelId={panelId} onChoose={choose} />
      <div id={panelId} className={`rm-panel${chosen === null ? '' : ' open'}`} ref={panel} tabIndex={-1}>
        <div role="status">
          {chosen === null && <p>{texts.choose}</p>}
          {mark === 'wrong' && <p>{texts.fine}</p>}
          {fault && (
            <p>
              <b>{ruleTexts[fault.ruleId].name}.</b> {ruleTexts[fault.ruleId].text(fault.values)}{' '}
              {ruleTexts[fault.ruleId].why}
            </p>
          )}
          {mark === 'mended' && <p className="rm-done">{texts.mended}</p>}
        </div>
        {fault && mark === 'found' && (
          <MendForm key={placeOf(fault)} map={map} fault={fault} onMend={input => mendHere(fault, input)} />
        )}
      </div>
      <div>
        <button type="button" className="btn s f-reset" aria-expanded={isTold} onClick={() => setTold(!isTold)}>
          {isTold ? texts.hideAll : texts.showAll}
        </button>
        {isTold && (
          <ul className="rm-all" aria-label={texts.all}>
            {faults.map(other => {
              const place = placeOf(other)
              const state = markOf(place)
              return (
                <li key={place}>
                  <button type="button" onClick={() => goTo(place)}>
                    {ruleTexts[other.ruleId].text(other.values)}
                  </button>
                  {state && <span> {texts.marks[state]}</span>}
                </li>
              )
            })}
          </ul>
        )}
      </div>
    </Frame>
  )
}
