'use client'

import { useState } from 'react'
import { type TimesView, serviceTimesTexts as texts } from '@/content/texts/de/figures/service-times'
import { firstContactResolution } from '@/lib/domain/figures/service-times'
import type { CaseNumbers } from '../case-numbers'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { Slider } from '../parts/slider'
import { ResponseTimes } from './response-times'

const VIEWS = (['times', 'resolution'] as const).map(value => ({ value, label: texts.views[value] }))

/** Nine response times of the case with three summaries; beside them how often the first contact was enough. */
export function ServiceTimes({ service }: { service: CaseNumbers['service'] }) {
  const [view, setView] = useState<TimesView>('times')
  const choose = <Choice legend={texts.choose} isQuiet options={VIEWS} value={view} onChange={setView} />
  return view === 'times' ? (
    <ResponseTimes key="times" minutes={service.emailResponseMinutes} choose={choose} />
  ) : (
    <Resolution key="resolution" service={service} choose={choose} />
  )
}

type ResolutionProps = { service: CaseNumbers['service']; choose: React.ReactNode }

function Resolution({ service, choose }: ResolutionProps) {
  const { requests, solvedAtFirstContact: solved, reopenedWithin7Days } = service
  const [reopened, setReopened] = useState(reopenedWithin7Days)
  const { noted, held } = firstContactResolution(requests, solved, reopened)
  const parts = [
    { name: 'held', count: solved - reopened },
    { name: 'reopened', count: reopened },
    { name: 'open', count: requests - solved },
  ] as const
  return (
    <Frame
      label={texts.label}
      isChanged={reopened !== reopenedWithin7Days}
      onReset={() => setReopened(reopenedWithin7Days)}
    >
      {choose}
      <Outcome text={texts.resolution(noted, held, reopened)} />
      <div>
        <div className="st-bar" aria-hidden="true">
          {parts.map(({ name, count }) => (
            <i key={name} className={name} style={{ flexGrow: count }} />
          ))}
        </div>
        <ul className="st-parts">
          {parts.map(({ name, count }) => (
            <li key={name}>
              <i className={name} aria-hidden="true" /> <b className="num">{count}</b> {texts.parts[name]}
            </li>
          ))}
        </ul>
      </div>
      <div className="f-controls">
        <Slider
          label={texts.reopened}
          text={texts.reopenedValue(reopened, solved)}
          value={reopened}
          min={0}
          max={solved}
          onChange={setReopened}
        />
      </div>
    </Frame>
  )
}
