'use client'

import { type ComponentType, useState } from 'react'
import { lateTexts as texts } from '@/content/texts/de/late'
import { Dialog } from './dialog'
import { useLate } from './use-late'

/**
 * A window whose code is fetched when it is asked for. Where that fails it says so and can be asked again. `prefetch`
 * fetches the code beforehand, for what has to work without a connection.
 */
export function lateWindow<P extends { onClose: () => void }>(load: () => Promise<{ default: ComponentType<P> }>) {
  let known: ComponentType<P> | null = null
  const fetchCode = async () => {
    known = (await load()).default
    return known
  }

  // biome-ignore lint/correctness/noComponentHookFactories: called once per window, when its module is loaded
  function LateWindow(props: P) {
    const { loaded: Window, state, retry } = useLate(fetchCode, true, known)
    const [isTriedAgain, setTriedAgain] = useState(false)
    if (Window) return <Window {...props} />
    if (state === 'loading' && !isTriedAgain) return null
    const again = () => {
      setTriedAgain(true)
      retry()
    }
    return <Failed isAsking={state === 'loading'} onRetry={again} onClose={props.onClose} />
  }
  return Object.assign(LateWindow, { prefetch: () => void fetchCode().catch(() => null) })
}

type FailedProps = { isAsking: boolean; onRetry: () => void; onClose: () => void }

function Failed({ isAsking, onRetry, onClose }: FailedProps) {
  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <p role="status">
        <span>{isAsking ? texts.loading : texts.text}</span>
      </p>
      <p className="done">
        <button type="button" className="btn ink" aria-disabled={isAsking} onClick={() => !isAsking && onRetry()}>
          {texts.retry}
        </button>
      </p>
    </Dialog>
  )
}
