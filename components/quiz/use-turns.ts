import { useRef, useState } from 'react'

/** Runs work one after the other, in the order asked for. `isBusy` while any is under way or waiting. */
export function useTurns() {
  const [pending, setPending] = useState(0)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    setPending(n => n + 1)
    const turn = last.current.then(work).finally(() => setPending(n => n - 1))
    last.current = turn
    return turn
  }
  return { isBusy: pending > 0, inTurn }
}
