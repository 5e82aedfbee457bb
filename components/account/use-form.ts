'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Outcome, Refusal } from './api'

export type FormState = {
  refusal: Refusal | null
  isBusy: boolean
  /** The summary of what went wrong; it gets the focus. */
  summary: RefObject<HTMLDivElement | null>
  /** What has to be put right in a field; null when nothing. */
  faultOf(path: string): string | null
  refuse(refusal: Refusal): void
  /** Sends once, however often it is asked meanwhile. @returns the data, or null when it was refused */
  run<T>(work: () => Promise<Outcome<T>>): Promise<T | null>
}

/** State of one form. Inputs keep what was typed by themselves: nothing here ever empties them. */
export function useForm(): FormState {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isUnderWay = useRef(false)
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (refusal) summary.current?.focus()
  }, [refusal])

  async function run<T>(work: () => Promise<Outcome<T>>): Promise<T | null> {
    if (isUnderWay.current) return null
    isUnderWay.current = true
    setBusy(true)
    try {
      const outcome = await work()
      setRefusal(outcome.ok ? null : outcome.refusal)
      return outcome.ok ? outcome.data : null
    } finally {
      isUnderWay.current = false
      setBusy(false)
    }
  }

  return {
    refusal,
    isBusy,
    summary,
    faultOf: path => refusal?.faults.find(fault => fault.path === path)?.message ?? null,
    refuse: setRefusal,
    run,
  }
}
