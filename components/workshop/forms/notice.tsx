'use client'

import { useEffect, useState } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'

const STAYS_MS = 8000

/** What was just done, and the way back where there is one. */
export type Said = { text: string; onUndo?: () => void }

/**
 * Says what was done and shows it for a while; it stays as long as its button has the focus. For places that the toast
 * of the editor does not reach: what lies below a modal window can be neither pressed nor heard.
 */
export function Notice({ said, onEnd }: { said: Said | null; onEnd: () => void }) {
  const [held, setHeld] = useState<Said | null>(null)
  const isHeld = held === said
  useEffect(() => {
    if (!said || isHeld) return
    const timer = setTimeout(onEnd, STAYS_MS)
    return () => clearTimeout(timer)
  }, [said, isHeld, onEnd])
  return (
    <div role="status">
      {said && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the notice while its button has focus
        <div className="toast ws-toast" onFocus={() => setHeld(said)} onBlur={() => setHeld(null)}>
          <span>{said.text}</span>
          {said.onUndo && (
            <button type="button" onClick={said.onUndo}>
              {editorTexts.undo}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
