'use client'

import { useEffect, useState } from 'react'
import { faqTexts as texts } from '@/content/texts/de/faq'
import { matchesAll, stemsOf } from '@/lib/domain/search/matches'

/** Hides the questions that do not fit what is typed, and opens the one that a link names. */
export function FaqFilter({ count }: { count: number }) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState(count)

  useEffect(() => {
    revealTarget()
    addEventListener('hashchange', revealTarget)
    return () => removeEventListener('hashchange', revealTarget)
  }, [])

  const filter = (next: string) => {
    setQuery(next)
    setFound(showMatching(next))
  }
  return (
    <search className="faq-filter">
      <label htmlFor="faq-suche">{texts.filter}</label>
      <div>
        <input
          id="faq-suche"
          className="input"
          type="search"
          placeholder={texts.placeholder}
          autoComplete="off"
          value={query}
          onChange={event => filter(event.currentTarget.value)}
        />
        {query && (
          <button type="button" className="btn s" onClick={() => filter('')}>
            {texts.clear}
          </button>
        )}
        <p role="status" className="small muted">
          {!query.trim() ? texts.all(count) : found > 0 ? texts.found(found, count) : texts.none(query.trim())}
        </p>
      </div>
    </search>
  )
}

const stems = new WeakMap<Element, ReadonlySet<string>>()

/** Shows the entries that fit and the groups that still have some. @returns how many fit */
function showMatching(query: string): number {
  let shown = 0
  for (const group of document.querySelectorAll<HTMLElement>('.faq-page > section')) {
    let inGroup = 0
    for (const entry of group.querySelectorAll<HTMLElement>('.faq-entry')) {
      const known = stems.get(entry) ?? stemsOf(entry.textContent ?? '')
      stems.set(entry, known)
      entry.hidden = !matchesAll(query, known)
      if (!entry.hidden) inGroup++
    }
    group.hidden = inGroup === 0
    shown += inGroup
  }
  return shown
}

function revealTarget(): void {
  const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details')
  if (!entry) return
  entry.open = true
  entry.scrollIntoView()
}
