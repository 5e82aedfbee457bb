'use client'

import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { searchTexts as texts } from '@/content/texts/de/search'
import { searchButtonTexts } from '@/content/texts/de/search-button'
import { groupsOf } from './groups'
import { NothingAsked, NothingFound } from './quiet-states'
import { optionId, ResultList } from './result-list'
import { isSlashOn, rememberSearch, setSlash } from './settings'
import { useSearch } from './use-search'
import './dialog.css'

export type SearchDialogProps = { onClose: () => void }

const LIST_ID = 'suche-treffer'

/** A field with its list of results (combobox with listbox, WAI-ARIA 1.2); results are links. */
export default function SearchDialog({ onClose }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(-1)
  const { search, isFailed, retry } = useSearch()
  const asked = useDeferredValue(query).trim()
  const groups = search && asked ? groupsOf(search(asked)) : []
  const count = groups.reduce((sum, { shown }) => sum + shown.length, 0)
  const total = groups.reduce((sum, { total }) => sum + total, 0)

  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
  }, [])

  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const ask = (next: string) => {
    setQuery(next)
    setActive(next.trim() ? 0 : -1)
    field.current?.focus()
  }
  const follow = () => {
    rememberSearch(asked)
    dialog.current?.close()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && count > 0) {
      event.preventDefault()
      setActive((active + step + count) % count)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      document.getElementById(optionId(active))?.click()
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes the dialog with Esc, which it does by itself
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={texts.title}
      onClose={onClose}
      onClick={event => event.target === dialog.current && dialog.current.close()}
    >
      <div className="in">
        <div className="ask">
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={texts.field}
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={LIST_ID}
            aria-activedescendant={count > 0 && active >= 0 ? optionId(active) : undefined}
            placeholder={texts.field}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={event => ask(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="btn s" onClick={() => dialog.current?.close()}>
            {texts.close}
          </button>
        </div>
        <p className="vh" role="status">
          {asked && search && (total > 0 ? texts.count(total) : texts.none(asked))}
        </p>
        <div className="found">
          {isFailed ? (
            <p>
              {searchButtonTexts.failed}{' '}
              <button type="button" className="btn s" onClick={retry}>
                {texts.retry}
              </button>
            </p>
          ) : !asked ? (
            <NothingAsked onAsk={ask} />
          ) : !search ? (
            <p className="muted">{texts.loading}</p>
          ) : count === 0 ? (
            <NothingFound query={asked} onFollow={follow} />
          ) : null}
          <ResultList id={LIST_ID} groups={groups} active={active} onPoint={setActive} onFollow={follow} />
        </div>
        <div className="keys">
          <span>{texts.keys}</span>
          <label>
            <input
              type="checkbox"
              defaultChecked={isSlashOn()}
              onChange={event => setSlash(event.currentTarget.checked)}
            />
            {texts.slash}
          </label>
        </div>
      </div>
    </dialog>
  )
}
