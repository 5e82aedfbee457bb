'use client'

import { useEffect, useState } from 'react'
import { exerciseTexts as texts } from '@/content/texts/de/workshop-forms'
import type { JourneyMap } from '@/lib/domain/map/model'
import type { View } from '@/lib/domain/map/views'
import { useIsWide } from '../grid/use-phone'
import { exampleParts } from './example-parts'

let example: Promise<JourneyMap> | null = null

function fetchExample(): Promise<JourneyMap> {
  example ??= fetch('/werkstatt/beispiel.json').then(response => {
    if (!response.ok) throw new Error(`example: ${response.status}`)
    return response.json() as Promise<JourneyMap>
  })
  example.catch(() => {
    example = null
  })
  return example
}

/** The same part of the worked example; folded away where there is no room beside the exercise. */
export function Example({ view }: { view: View }) {
  const isWide = useIsWide()
  const [map, setMap] = useState<JourneyMap | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    fetchExample().then(setMap, () => setFailed(true))
  }, [])
  const body = map ? <Parts map={map} view={view} /> : hasFailed && <p className="none">{texts.exampleMissing}</p>
  if (isWide) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
      <aside className="example" aria-label={texts.example} tabIndex={0}>
        <h4>{texts.example}</h4>
        {body}
      </aside>
    )
  }
  return (
    <details className="example">
      <summary>{texts.example}</summary>
      {body}
    </details>
  )
}

function Parts({ map, view }: { map: JourneyMap; view: View }) {
  return (
    <dl>
      {exampleParts(map, view).map(({ term, entries }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that never moves
        <div key={index}>
          <dt>{term}</dt>
          {entries.map(({ text, note }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that never moves
            <dd key={at}>
              <span>{text}</span>
              {note && <small>{note}</small>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
