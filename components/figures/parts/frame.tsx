import type { ReactNode } from 'react'
import { figureTexts } from '@/content/texts/de/figures'

type FrameProps = {
  /** Names the figure for screen readers. */
  label: string
  /** Takes everything back; without it there is no button. */
  onReset?: (() => void) | undefined
  isChanged?: boolean
  children: ReactNode
}

/** An interactive figure: result, drawing, controls, and the way back to the start. */
export function Frame({ label, onReset, isChanged = false, children }: FrameProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a group of one question
    <div className="f-frame" role="group" aria-label={label}>
      {children}
      {onReset && (
        // Stays focusable at the start, so that the focus is not lost with the last step.
        <button
          type="button"
          className="btn s f-reset"
          aria-disabled={!isChanged}
          onClick={isChanged ? onReset : undefined}
        >
          {figureTexts.reset}
        </button>
      )}
    </div>
  )
}
