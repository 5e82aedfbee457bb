'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { formatDay } from '@/lib/domain/map/export/format'
import { findPersona } from '@/lib/domain/map/read'
import { Dialog } from '../controls/dialog'
import { PersonSign } from '../controls/icon'
import { useDesk, useUi } from '../desk'
import { PersonaForms } from '../forms/persona-form'
import { KeeperForm, ScenarioForm } from '../forms/scenario-form'
import { useMap } from '../store/use-map'

const texts = editorTexts.head

/** Persona, scenario and who keeps the map; one button opens all of it for editing. */
export function HeadStrip() {
  const { ui } = useDesk()
  const scenario = useMap(map => map.scenario)
  const owner = useMap(map => map.owner)
  const reviewDate = useMap(map => map.reviewDate)
  const persona = useMap(map => (map.mainPersonaId === null ? null : findPersona(map, map.mainPersonaId)))
  const range = [scenario.start, scenario.end].filter(Boolean).join(texts.join)
  return (
    <section className="sc" data-place="scenario" aria-label={editorTexts.headDialog}>
      <PersonSign />
      <dl>
        <div>
          <dt>{texts.persona}</dt>
          <dd>
            {persona ? (
              <>
                <b>{persona.name || formTexts.persona.noName}</b>
                {persona.age !== null && <span>, {persona.age}</span>}
                {persona.sourceNote && <span className="note">{persona.sourceNote}</span>}
              </>
            ) : (
              <span className="muted">{texts.noPersona}</span>
            )}
          </dd>
        </div>
        <Item
          term={texts.situation}
          text={[scenario.situation, scenario.goal].filter(Boolean).join(' ')}
          none={texts.noSituation}
        />
        <Item term={texts.expectation} text={scenario.expectation} none={texts.noExpectation} />
        <Item term={texts.range} text={range} none={texts.noRange} />
        <Item
          term={texts.keeper}
          text={[owner, reviewDate && texts.review(formatDay(reviewDate, mapLabels))].filter(Boolean).join(', ')}
          none={texts.noKeeper}
        />
      </dl>
      <button type="button" className="btn s bare" onClick={() => ui.set({ hasHeadOpen: true })}>
        {texts.edit}
      </button>
    </section>
  )
}

function Item({ term, text, none }: { term: string; text: string; none: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={text ? undefined : 'muted'}>{text || none}</dd>
    </div>
  )
}

/** The head of the map in a window of its own. */
export function HeadDialog() {
  const { ui } = useDesk()
  const isOpen = useUi(current => current.hasHeadOpen)
  if (!isOpen) return null
  return (
    <Dialog title={editorTexts.headDialog} kind="wide" hasDone onClose={() => ui.set({ hasHeadOpen: false })}>
      <ScenarioForm />
      <KeeperForm />
      <PersonaForms most={10} />
    </Dialog>
  )
}
