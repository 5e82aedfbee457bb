'use client'

import { useState } from 'react'
import { levelTexts, ruleTexts } from '@/content/texts/de/rubric'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import { useAct } from '../desk'
import { DecideForm } from './decide-form'

const texts = editorTexts.hints

type OpenHintProps = { hint: Hint; index: number; onJump?: (() => void) | undefined }

/** A hint, the way to its place, and „Bewusst so“. */
export function OpenHint({ hint, index, onJump }: OpenHintProps) {
  const act = useAct()
  const [isDeciding, setDeciding] = useState(false)
  const { ruleId, target, level, values } = hint
  const jump = () => {
    onJump?.()
    act.goTo(target, hint)
  }
  const keep = (reason: string) => {
    // The next hint moves up into this one's place.
    if (act.decide(hint, reason)) act.settle(`hint:${index}`, `hint:${index - 1}`, 'hints')
  }
  const cancel = () => {
    setDeciding(false)
    act.settle(`decide:${index}`)
  }
  return (
    <li data-place={`hint:${index}`}>
      <p>
        <b className={`lv is-${level}`}>{levelTexts[level]}.</b> <span>{ruleTexts[ruleId].text(values)}</span>
      </p>
      <p className="why">{ruleTexts[ruleId].why}</p>
      {isDeciding ? (
        <DecideForm onKeep={keep} onCancel={cancel} />
      ) : (
        <div className="ac">
          <button type="button" onClick={jump}>
            {texts.jump}
          </button>
          <button type="button" data-place={`decide:${index}`} onClick={() => setDeciding(true)}>
            {texts.decide}
          </button>
        </div>
      )}
    </li>
  )
}
