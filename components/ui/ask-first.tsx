'use client'

import { useEffect, useRef } from 'react'
import './ask-first.css'

type AskFirstProps = {
  /** What would be gone; it gets the focus, so that it is read before the buttons. */
  sentence: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
}

/** Asks in its place before something is taken away that cannot be had back with one step. */
export function AskFirst({ sentence, yes, no, onYes, onNo }: AskFirstProps) {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => text.current?.focus(), [])
  return (
    <div className="ask-first">
      <p ref={text} tabIndex={-1}>
        {sentence}
      </p>
      <button type="button" className="btn s danger" onClick={onYes}>
        {yes}
      </button>
      <button type="button" className="btn s" onClick={onNo}>
        {no}
      </button>
    </div>
  )
}
