'use client'

import { useState } from 'react'
import { segmentsTexts as texts } from '@/content/texts/de/figures/segments'
import { countBy, largestCount, purity } from '@/lib/domain/figures/purity'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'
import { CUTS, type Cut, cutBy, PEOPLE, type Person } from './people'

const OPTIONS = (['none', ...CUTS] as const).map(value => ({ value, label: texts.cuts[value] }))
const JOBS = Object.keys(texts.jobs) as (keyof typeof texts.jobs)[]
const ALL = PEOPLE.length
const UNCUT = largestCount(PEOPLE.map(({ job }) => job))

/** The same people cut five ways: do equals come together? */
export function Segments() {
  const [cut, setCut] = useState<Cut | 'none'>('none')
  const groups = cutBy(PEOPLE, cut)
  return (
    <Frame label={texts.label}>
      <Outcome text={resultOf(cut, groups)} />
      <p className="f-key" aria-hidden="true">
        {JOBS.map(job => (
          <span key={job} className="seg-job">
            <Mark job={job} /> {texts.jobs[job]}
          </span>
        ))}
      </p>
      <ul className={`seg-groups${cut === 'none' ? ' uncut' : ''}`}>
        {groups.map((people, index) => (
          <Group key={texts.groups[cut][index]} name={texts.groups[cut][index] ?? ''} people={people} />
        ))}
      </ul>
      <Choice legend={texts.choose} options={OPTIONS} value={cut} onChange={setCut} />
    </Frame>
  )
}

function resultOf(cut: Cut | 'none', groups: readonly (readonly Person[])[]): string {
  if (cut === 'none') return texts.uncut(ALL, UNCUT)
  const jobs = groups.map(group => group.map(({ job }) => job))
  const isMixed = jobs.some(group => largestCount(group) * 2 <= group.length)
  const name = texts.cuts[cut]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return texts.result(title, Math.round(purity(jobs) * ALL), ALL, UNCUT, isMixed)
}

function Group({ name, people }: { name: string; people: readonly Person[] }) {
  const counts = [...countBy(people.map(({ job }) => job))]
  return (
    <li>
      <b>{name}</b>
      <span className="seg-people" aria-hidden="true">
        {people.map(({ id, job }) => (
          <Mark key={id} job={job} />
        ))}
      </span>
      <span className="seg-count" aria-hidden="true">
        {texts.count(counts.map(([job, count]) => texts.one(count, texts.letters[job])))}
      </span>
      <span className="vh">{texts.count(counts.map(([job, count]) => texts.spoken(count, texts.jobs[job])))}</span>
    </li>
  )
}

function Mark({ job }: { job: keyof typeof texts.jobs }) {
  return <i className={`seg-mark ${job}`}>{texts.letters[job]}</i>
}
