'use client'

import { useEffect, useState } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { useDesk, useUi } from '../desk'

const STAYS_MS = 8000

/** What just went, and the way back; it stays while it has focus. */
export function Toast() {
  const { ui, act } = useDesk()
  const toast = useUi(state => state.toast)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!toast || isHeld) return
    const timer = setTimeout(() => ui.set({ toast: null }), STAYS_MS)
    return () => clearTimeout(timer)
  }, [toast, isHeld, ui])
  if (!toast) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the notice while its button has focus
    <div className="toast ws-toast" onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span>{toast.text}</span>
      <button type="button" onClick={() => act.undo()}>
        {editorTexts.undo}
      </button>
    </div>
  )
}
