'use client'

import { useEffect, useRef } from 'react'

type TextDraftProps = {
  label: string
  start?: string
  maxLength: number
  /** The written text; empty when it was given up. */
  onDone: (text: string) => void
}

/** A text written in place: Enter or leaving takes it, Esc gives it up. */
export function TextDraft({ label, start = '', maxLength, onDone }: TextDraftProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const finish = (text: string) => {
    if (isDone.current) return
    isDone.current = true
    onDone(text)
  }
  return (
    <textarea
      ref={field}
      className="draft"
      aria-label={label}
      defaultValue={start}
      maxLength={maxLength}
      rows={2}
      onBlur={event => finish(event.target.value)}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          finish(start)
        } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault()
          finish(event.currentTarget.value)
        }
      }}
    />
  )
}
