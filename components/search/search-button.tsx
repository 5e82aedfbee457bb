'use client'

import { useCallback, useEffect, useState } from 'react'
import { searchButtonTexts as texts } from '@/content/texts/de/search-button'
import { useLate } from '../ui/use-late'
import { isSlashOn } from './settings'

const load = async () => (await import('./search-dialog')).default

/**
 * Opens the search, by click, by Ctrl+K (⌘K) and by `/`. Belongs into the head of the page, once. The dialog and all that
 * it needs are fetched when it is opened for the first time.
 */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false)
  const { loaded: Dialog, state, retry } = useLate(load, isOpen)
  const open = useCallback(() => {
    retry()
    setIsOpen(true)
  }, [retry])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])

  return (
    <>
      <button
        type="button"
        className="search-btn"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        aria-label={texts.open}
        onClick={open}
        onBlur={() => state === 'failed' && setIsOpen(false)}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8.5 3.5a5 5 0 1 1 0 10a5 5 0 0 1 0-10M12.2 12.2L17 17" />
        </svg>
        <span>{texts.open}</span>
      </button>
      {isOpen && state === 'failed' && (
        <span className="pop search-failed" role="alert">
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
