'use client'

import { useState } from 'react'
import { searchTexts as texts } from '@/content/texts/de/search'
import { forgetSearches, recentSearches } from './settings'

/** Before anything was typed: what can be found, and what was sought last on this device. */
export function NothingAsked({ onAsk }: { onAsk: (query: string) => void }) {
  const [recent, setRecent] = useState(recentSearches)
  return (
    <>
      <p className="muted">{texts.start}</p>
      {recent.length > 0 && (
        <>
          <p className="h">{texts.recent}</p>
          <ul className="recent">
            {recent.map(query => (
              <li key={query}>
                <button type="button" className="btn s" onClick={() => onAsk(query)}>
                  {query}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className="btn bare s"
                onClick={() => {
                  forgetSearches()
                  setRecent([])
                }}
              >
                {texts.forget}
              </button>
            </li>
          </ul>
        </>
      )}
    </>
  )
}

/** What to do when nothing was found. */
export function NothingFound({ query, onFollow }: { query: string; onFollow: () => void }) {
  return (
    <>
      <p>
        <b>{texts.none(query)}</b> {texts.noneHelp}
      </p>
      <p className="ways">
        <a className="btn s" href="/kurs/glossar" onClick={onFollow}>
          {texts.glossary}
        </a>
        <a className="btn s" href="/kurs/faq" onClick={onFollow}>
          {texts.faq}
        </a>
      </p>
    </>
  )
}
