import { useState } from 'react'
import { cardTexts, hintTexts } from '@/content/texts/de/quiz'
import { RichText } from './rich-text'

type HintsProps = {
  /** Number of hints that the question has. */
  count: number
  /** Texts asked for so far. */
  shown: readonly string[]
  isCostly: boolean
  disabled: boolean
  /** Gets the n-th hint (from 1) and adds it to `shown`; false when that failed. */
  onAsk: (n: number) => Promise<boolean>
}

/** The hints asked for, and the button for the next one, which says beforehand what it costs. */
export function Hints({ count, shown, isCostly, disabled, onAsk }: HintsProps) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle')
  const left = count - shown.length
  const ask = async () => {
    if (state === 'asking') return
    setState('asking')
    setState((await onAsk(shown.length + 1)) ? 'idle' : 'failed')
  }
  if (count === 0) return null
  return (
    <div className="q-hints">
      <div role="status">
        {shown.map((text, i) => (
          <p className="hintbox" key={text}>
            <b>{cardTexts.hint(i + 1, count)}</b> <RichText text={text} />
          </p>
        ))}
        {state === 'failed' && <p className="q-error">{hintTexts.failed}</p>}
      </div>
      {left > 0 && !disabled && (
        <button type="button" className="btn bare s" onClick={ask} aria-disabled={state === 'asking'}>
          {state === 'asking' ? hintTexts.asking : isCostly ? hintTexts.costly : hintTexts.free(left)}
        </button>
      )}
    </div>
  )
}
