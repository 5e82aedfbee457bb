'use client'

import { useEffect, useState } from 'react'
import type { Search } from './engine'
import { loadSearch } from './load-search'

/** The search as soon as it is there. */
export function useSearch(): { search: Search | null; isFailed: boolean; retry: () => void } {
  const [search, setSearch] = useState<Search | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to load again
  useEffect(() => {
    let isCurrent = true
    setIsFailed(false)
    loadSearch().then(
      loaded => isCurrent && setSearch(() => loaded),
      () => isCurrent && setIsFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [attempt])
  return { search, isFailed, retry: () => setAttempt(attempt + 1) }
}
