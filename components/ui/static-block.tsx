'use client'

import { useEffect, useState } from 'react'
import { findLeft } from './page-store'

/** Markup that this tab has shown before, for coming back without a new page load. */
const shown = new Map<string, string>()

/**
 * A stretch of a page that never changes. Its markup stands in the page once: the server writes it from the page store
 * instead of sending it along as data a second time, and the browser takes over what is there. Lessons are therefore
 * linked by plain links; should the router ever draw one without its document, the document is loaded.
 */
export function StaticBlock({ id, className }: { id: string; className: string }) {
  const [markup] = useState(() => findLeft<string>(id) ?? inDocument(id))
  useEffect(() => {
    if (markup === '') location.reload()
  }, [markup])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own server from a checked lesson
  return <div id={id} className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
}

function inDocument(id: string): string {
  const markup = shown.get(id) ?? document.getElementById(id)?.innerHTML ?? ''
  if (markup !== '') shown.set(id, markup)
  return markup
}
