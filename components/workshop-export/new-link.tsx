'use client'

import { useEffect, useId, useRef } from 'react'
import { mapExportTexts } from '@/content/texts/de/map-export'

const { share: texts } = mapExportTexts

/** The address of a link that was just made; it cannot be shown again. */
export function NewLink({ url, onSay }: { url: string; onSay: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => field.current?.select(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      onSay(texts.copied)
    } catch {
      field.current?.select()
      onSay(texts.copyFailed)
    }
  }
  return (
    <div className="share-made">
      <p>{texts.made}</p>
      <div className="field">
        <label htmlFor={id}>{texts.address}</label>
        <input id={id} ref={field} className="input" readOnly value={url} />
      </div>
      <button type="button" className="btn" onClick={() => void copy()}>
        {texts.copy}
      </button>
    </div>
  )
}
