'use client'

import { useEffect } from 'react'

/** Wide enough for notes in the margin; below, they stand in the flow of the text. */
export const HAS_MARGIN = '(min-width: 1100px)'

/**
 * Listens for the two things a reader can open in a lesson, a glossary term and an enlarged figure. Both are plain links
 * without scripts; the code for them is fetched at the first sign of interest.
 */
export function LessonExtras() {
  useEffect(() => {
    const notes = () => import('./term-note')
    const onHover = (event: Event) => {
      const term = find(event, '[data-term]')
      if (term && matchMedia(HAS_MARGIN).matches) void notes().then(({ hoverTerm }) => hoverTerm(term))
    }
    const onFocus = (event: Event) => {
      const term = find(event, '[data-term]:focus-visible')
      if (term && matchMedia(HAS_MARGIN).matches) void notes().then(({ openTerm }) => openTerm(term))
    }
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
      const term = find(event, '[data-term]')
      const figure = find(event, '[data-enlarge]')
      if (!term && !figure) return
      event.preventDefault()
      if (term) void notes().then(({ toggleTerm }) => toggleTerm(term))
      if (figure) void import('./figure-dialog').then(({ enlarge }) => enlarge(figure))
    }
    document.addEventListener('pointerover', onHover)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('pointerover', onHover)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('click', onClick)
      void notes().then(({ closeTerm }) => closeTerm())
    }
  }, [])
  return null
}

function find(event: Event, selector: string): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a${selector}`) : null
}
