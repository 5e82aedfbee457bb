'use client'

import { mapLabels } from '@/content/texts/de/map'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { maxLength } from '@/lib/domain/map/limits'
import type { Scenario } from '@/lib/domain/map/model'
import { JOURNEY_STATES } from '@/lib/domain/map/vocabulary'
import { DateField, TextField } from '../controls/fields'
import { Segment } from '../controls/segment'
import { useAct } from '../desk'
import { options } from '../panel/options'
import { useMap } from '../store/use-map'

const texts = formTexts.scenario

/** The head of a map: title, situation, goal, expectation, start, end, Ist or Soll. */
export function ScenarioForm() {
  const act = useAct()
  const scenario = useMap(map => map.scenario)
  const title = useMap(map => map.title)
  const state = useMap(map => map.state)
  const edit = (patch: Partial<Scenario>) => act.edit({ type: 'scenario.edit', patch })
  return (
    <div className="fields" data-place="scenario">
      <TextField
        label={texts.title}
        hint={texts.titleHint}
        maxLength={maxLength('title')}
        value={title}
        onEdit={value => act.edit({ type: 'map.edit', patch: { title: value } })}
      />
      <TextField
        label={texts.situation}
        hint={texts.situationHint}
        rows={2}
        value={scenario.situation}
        onEdit={situation => edit({ situation })}
      />
      <TextField label={texts.goal} rows={2} value={scenario.goal} onEdit={goal => edit({ goal })} />
      <TextField
        label={texts.expectation}
        hint={texts.expectationHint}
        rows={2}
        value={scenario.expectation}
        onEdit={expectation => edit({ expectation })}
      />
      <div className="two">
        <TextField
          label={texts.start}
          hint={texts.startHint}
          value={scenario.start}
          onEdit={start => edit({ start })}
        />
        <TextField label={texts.end} hint={texts.endHint} value={scenario.end} onEdit={end => edit({ end })} />
      </div>
      <div data-place="map">
        <Segment
          label={texts.state}
          value={state}
          options={options(JOURNEY_STATES, mapLabels.states)}
          onChoose={value => act.edit({ type: 'map.edit', patch: { state: value } })}
        />
      </div>
    </div>
  )
}

/** Who keeps the map, and when it is looked at again. */
export function KeeperForm() {
  const act = useAct()
  const owner = useMap(map => map.owner)
  const reviewDate = useMap(map => map.reviewDate)
  return (
    <div className="fields two">
      <TextField
        label={texts.owner}
        maxLength={maxLength('owner')}
        value={owner}
        onEdit={value => act.edit({ type: 'map.edit', patch: { owner: value } })}
      />
      <DateField
        label={texts.reviewDate}
        value={reviewDate}
        onEdit={value => act.edit({ type: 'map.edit', patch: { reviewDate: value } })}
      />
    </div>
  )
}
