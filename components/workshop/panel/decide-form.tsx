'use client'

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { maxLength } from '@/lib/domain/map/limits'
import { useAct } from '../desk'

const texts = editorTexts.hints

type DecideFormProps = { onKeep: (reason: string) => void; onCancel: () => void }

/**
 * Why something is meant to be as it is. What is written stays when one looks elsewhere; it ends with a button, Enter
 * or Esc.
 */
export function DecideForm({ onKeep, onCancel }: DecideFormProps) {
  const act = useAct()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const keep = () => {
    if (reason.trim() !== '') return onKeep(reason.trim())
    setMissing(true)
    act.say(texts.noReason)
    field.current?.focus()
  }
  const write = (text: string) => {
    setReason(text)
    setMissing(false)
  }
  return (
    <div className="decide">
      <ReasonField
        field={field}
        value={reason}
        isMissing={isMissing}
        onWrite={write}
        onEnter={keep}
        onEscape={onCancel}
      />
      <div className="deeds">
        <button type="button" className="btn s" onClick={keep}>
          {texts.keep}
        </button>
        <button type="button" className="btn s bare" onClick={onCancel}>
          {editorTexts.cancel}
        </button>
      </div>
    </div>
  )
}

type ReasonFieldProps = {
  field: RefObject<HTMLTextAreaElement | null>
  value: string
  isMissing: boolean
  onWrite: (text: string) => void
  onEnter: () => void
  onEscape: () => void
}

function ReasonField({ field, value, isMissing, onWrite, onEnter, onEscape }: ReasonFieldProps) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing
    if (!isEnter && event.key !== 'Escape') return
    // A window around the hints stays open.
    event.preventDefault()
    event.stopPropagation()
    if (isEnter) onEnter()
    else onEscape()
  }
  return (
    <>
      <label className="lb" htmlFor={id}>
        {texts.reason}
      </label>
      <textarea
        ref={field}
        id={id}
        className="draft"
        value={value}
        maxLength={maxLength('reason')}
        rows={2}
        aria-describedby={`${id}-note`}
        aria-invalid={isMissing}
        onChange={event => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-note`} className={isMissing ? 'fine trouble' : 'fine muted'}>
        {isMissing ? texts.noReason : texts.reasonHint}
      </span>
    </>
  )
}
