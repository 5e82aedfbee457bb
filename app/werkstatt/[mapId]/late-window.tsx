'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { mapExportTexts } from '@/content/texts/de/map-export'

const { late: texts } = mapExportTexts

/**
 * A window whose code is fetched when it is asked for. Where that fails (offline, or after a new release) it says so and
 * can be asked again; React's `lazy` would keep the failure and take the whole editor down with it. `prefetch` fetches
 * the code beforehand, for what has to work without a connection.
 */
export function lateWindow<P extends { onClose: () => void }>(load: () => Promise<{ default: ComponentType<P> }>) {
  let Window: ComponentType<P> | null = null
  const fetchCode = async () => {
    Window = (await load()).default
  }

  // biome-ignore lint/correctness/noComponentHookFactories: called once per window, when its module is loaded
  function LateWindow(props: P) {
    const [state, setState] = useState<'fetching' | 'ready' | 'failed' | 'again'>(Window ? 'ready' : 'fetching')
    const isAsking = state === 'fetching' || state === 'again'
    useEffect(() => {
      if (!isAsking) return
      let isGone = false
      const become = (next: 'ready' | 'failed') => !isGone && setState(next)
      fetchCode().then(
        () => become('ready'),
        () => become('failed'),
      )
      return () => {
        isGone = true
      }
    }, [isAsking])
    if (state === 'ready' && Window) return <Window {...props} />
    if (state === 'fetching') return null
    return <Failed isAsking={isAsking} onRetry={() => setState('again')} onClose={props.onClose} />
  }
  return Object.assign(LateWindow, { prefetch: () => void fetchCode().catch(() => null) })
}

type FailedProps = { isAsking: boolean; onRetry: () => void; onClose: () => void }

function Failed({ isAsking, onRetry, onClose }: FailedProps) {
  return (
    <Dialog title={texts.title} closeLabel={mapExportTexts.close} onClose={onClose}>
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
