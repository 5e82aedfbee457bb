'use client'

import { useSyncExternalStore } from 'react'

function onHash(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** What stands behind `#` as name=value pairs: secrets that a server never sees. Null in the static page. */
export function useFragment(): URLSearchParams | null {
  const hash = useSyncExternalStore(
    onHash,
    () => location.hash,
    () => null,
  )
  return hash === null ? null : new URLSearchParams(hash.slice(1))
}
