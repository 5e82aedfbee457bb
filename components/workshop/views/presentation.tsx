'use client'

import { useEffect, useState } from 'react'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
import { useDesk, useUi } from '../desk'
import { CurveDrawing } from '../grid/curve-drawing'
import { useActiveCurve } from '../grid/curve-head'
import { useMap } from '../store/use-map'
import { pageAfter } from './page-turning'
import { FirstPage, PhasePage } from './presentation-pages'

const texts = editorTexts.presentation

/** The map shown to others: whose journey it is, then phase by phase; arrow keys turn the page. */
export function Presentation() {
  const { ui } = useDesk()
  const isOpen = useUi(current => current.isPresenting)
  const title = useMap(map => map.title)
  if (!isOpen) return null
  const end = () => ui.set({ isPresenting: false })
  return (
    <Dialog title={title || editorTexts.untitled} kind="full" onClose={end}>
      <Pages onEnd={end} />
    </Dialog>
  )
}

function Pages({ onEnd }: { onEnd: () => void }) {
  const map = useMap(current => current)
  const [at, setAt] = useState(0)
  const count = map.phases.length + 1
  const phase = map.phases[at - 1]
  // Wherever in the window the focus is, and it begins outside the pages.
  useEffect(() => {
    const onKeyDown = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (!ctrlKey && !altKey && !metaKey) setAt(now => pageAfter(key, now, count) ?? now)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [count])
  return (
    <div className="pages">
      <div aria-live="polite">
        {phase ? <PhasePage map={map} phase={phase} number={at} /> : <FirstPage map={map} />}
      </div>
      <footer>
        <Course hereId={phase?.id} />
        <div className="turn">
          <button type="button" className="btn" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
            <Icon name="left" />
            {texts.back}
          </button>
          <button type="button" className="btn ink" onClick={() => (at < count - 1 ? setAt(at + 1) : onEnd())}>
            <span>{at < count - 1 ? texts.next : texts.end}</span>
            <Icon name={at < count - 1 ? 'right' : 'close'} />
          </button>
        </div>
      </footer>
    </div>
  )
}

/** The whole course of the feelings on every page, with the phase that is being talked about. */
function Course({ hereId }: { hereId: string | undefined }) {
  const phases = useMap(map => map.phases)
  const isShown = useMap(
    map =>
      Object.keys(map.emotions).length > 0 && map.lanes.some(({ kind, isHidden }) => kind === 'emotion' && !isHidden),
  )
  const activeId = useActiveCurve()
  if (!isShown || phases.length < 2) return null
  return <CurveDrawing phaseIds={phases.map(phase => phase.id)} activeId={activeId} hereId={hereId} isStill />
}
