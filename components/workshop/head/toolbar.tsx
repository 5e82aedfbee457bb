'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { maxLength } from '@/lib/domain/map/limits'
import { JOURNEY_STATES } from '@/lib/domain/map/vocabulary'
import { Icon } from '../controls/icon'
import { Segment } from '../controls/segment'
import { type DeskView, useDesk, useUi } from '../desk'
import { TextDraft } from '../grid/text-draft'
import { options } from '../panel/options'
import { useMap, useSnapshot } from '../store/use-map'

const VIEWS: readonly DeskView[] = ['map', 'table', 'matrix', 'plan']

/** Title, Ist or Soll, undo, views; `slot` takes the buttons for exporting and sharing. */
export function Toolbar({ slot }: { slot?: ReactNode }) {
  const { ui, act } = useDesk()
  const state = useMap(map => map.state)
  const view = useUi(current => current.view)
  return (
    <div className="tb" data-place="map">
      <Title />
      <Segment
        label={texts.state}
        isLabelHidden
        value={state}
        options={options(JOURNEY_STATES, mapLabels.states)}
        onChoose={value => act.edit({ type: 'map.edit', patch: { state: value } })}
      />
      <UndoButtons />
      <span className="sep" />
      <Segment
        label={texts.view}
        isLabelHidden
        value={view}
        options={options(VIEWS, texts.views)}
        onChoose={value => ui.set({ view: value })}
      />
      {slot}
    </div>
  )
}

/** The one heading of the page; a click changes it. */
export function Title() {
  const { ui, act } = useDesk()
  const title = useMap(map => map.title)
  const isNaming = useUi(current => current.naming === 'title')
  const button = useRef<HTMLButtonElement>(null)
  const wasNaming = useRef(false)
  useEffect(() => {
    if (wasNaming.current && !isNaming) button.current?.focus()
    wasNaming.current = isNaming
  }, [isNaming])
  return (
    <h1>
      {isNaming ? (
        <TextDraft
          label={texts.titleField}
          start={title}
          maxLength={maxLength('title')}
          onDone={text => {
            ui.set({ naming: null })
            if (text.trim() !== title) act.edit({ type: 'map.edit', patch: { title: text.trim() } })
            act.seal()
          }}
        />
      ) : (
        <button ref={button} type="button" title={texts.renameMap} onClick={() => ui.set({ naming: 'title' })}>
          {title || texts.untitled}
        </button>
      )}
    </h1>
  )
}

export function UndoButtons() {
  const { act } = useDesk()
  const canUndo = useSnapshot(snapshot => snapshot.canUndo)
  const canRedo = useSnapshot(snapshot => snapshot.canRedo)
  return (
    <>
      <button
        type="button"
        className="ib"
        aria-label={texts.undo}
        aria-keyshortcuts="Control+Z"
        aria-disabled={!canUndo}
        onClick={() => canUndo && act.undo()}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="ib"
        aria-label={texts.redo}
        aria-keyshortcuts="Control+Y"
        aria-disabled={!canRedo}
        onClick={() => canRedo && act.redo()}
      >
        <Icon name="redo" />
      </button>
    </>
  )
}
