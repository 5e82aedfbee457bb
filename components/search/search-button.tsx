'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { searchButtonTexts as texts } from '@/content/texts/de/search-button'
import type { SearchDialogProps } from './search-dialog'
import { isSlashOn } from './settings'

/**
 * Opens the search, by click, by Ctrl+K (⌘K) and by `/`. Belongs into the head of the page, once. The dialog and all that
 * it needs are fetched when it is opened for the first time.
 */
export function SearchButton() {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [isFailed, setIsFailed] = useState(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    if (!isOpen || Dialog) return
    setIsFailed(false)
    import('./search-dialog').then(
      module => setDialog(() => module.default),
      () => {
        setIsFailed(true)
        setIsOpen(false)
      },
    )
  }, [isOpen, Dialog])

  return (
    <>
      <button
        type="button"
        className="search-btn"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        aria-label={texts.open}
        onClick={() => setIsOpen(true)}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8.5 3.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10M12.2 12.2L17 17" />
        </svg>
        <span>{texts.open}</span>
      </button>
      {isFailed && (
        <span className="vh" role="alert">
          {texts.failed}
        </span>
      )}
      {isOpen && Dialog && <Dialog onClose={() => setIsOpen(false)} />}
    </>
  )
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
  return isPlainSlash(event)
}

/** „/“ outside of fields. Shift does not matter: on a German keyboard the sign is Shift+7. */
function isPlainSlash(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.altKey || !isSlashOn()) return false
  const target = event.target
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog'))
  )
}
