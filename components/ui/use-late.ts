import { useCallback, useEffect, useRef, useState } from 'react'

type Late<T> = {
  /** What was fetched; null until then. */
  loaded: T | null
  state: 'away' | 'loading' | 'ready' | 'failed'
  /** Asks once more after a failure. */
  retry(): void
}

/**
 * Code that is fetched once it is wanted. A failure (offline, or after a new release) is a state that can be told and
 * tried again; React's `lazy` would keep it and take down everything around it.
 * @param load imports it; @param known what an earlier place has fetched already
 */
export function useLate<T>(load: () => Promise<T>, isWanted: boolean, known: T | null = null): Late<T> {
  const [loaded, setLoaded] = useState(() => known)
  const [hasFailed, setFailed] = useState(false)
  const loader = useRef(load)
  const isAsking = isWanted && loaded === null && !hasFailed
  useEffect(() => {
    if (!isAsking) return
    let isGone = false
    loader.current().then(
      // A component is a function: it must not be taken for an update.
      result => !isGone && setLoaded(() => result),
      () => !isGone && setFailed(true),
    )
    return () => {
      isGone = true
    }
  }, [isAsking])
  const retry = useCallback(() => setFailed(false), [])
  return { loaded, state: loaded !== null ? 'ready' : hasFailed ? 'failed' : isWanted ? 'loading' : 'away', retry }
}
