'use client'

import { type MouseEvent, useEffect, useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { Icon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { Segment } from '../controls/segment'
import { useDesk, useUi, type Zoom } from '../desk'
import { options } from '../panel/options'
import { useStore } from '../store/use-map'

const ZOOMS: readonly Zoom[] = ['small', 'normal', 'large']

/** How the grid is shown: size, rows, one phase, full screen, presentation. */
export function ViewBar() {
  const { ui } = useDesk()
  const zoom = useUi(current => current.zoom)
  const focused = useUi(current => current.focused)
  const showAll = (event: MouseEvent<HTMLElement>) => {
    // The button goes with what it did: the focus stays in the bar.
    event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
    ui.set({ focused: null })
  }
  return (
    <fieldset className="view-bar">
      <legend className="vh">{texts.shown}</legend>
      <Segment
        label={texts.zoom}
        isLabelHidden
        value={zoom}
        options={options(ZOOMS, texts.zooms)}
        onChoose={value => ui.set({ zoom: value })}
      />
      <LaneMenu />
      {focused && (
        <button type="button" className="btn s" onClick={showAll}>
          {texts.allPhases}
        </button>
      )}
      <span className="sp" />
      <button type="button" className="btn s bare" onClick={() => ui.set({ isPresenting: true })}>
        <Icon name="play" />
        {texts.present}
      </button>
      <FullScreen />
    </fieldset>
  )
}

/** Which rows are shown. */
export function LaneMenu() {
  const { act } = useDesk()
  const store = useStore()
  return (
    <button
      type="button"
      className="btn s bare"
      aria-haspopup="menu"
      onClick={event => {
        const lanes = store.getSnapshot().map?.lanes ?? []
        const items = lanes.map(({ kind, isHidden }) => ({
          label: mapLabels.lanes[kind],
          isChecked: !isHidden,
          run: () => act.showLane(kind, !isHidden),
        }))
        openMenu(event.currentTarget, texts.lanes, items)
      }}
    >
      <Icon name="lanes" />
      {texts.lanes}
    </button>
  )
}

function FullScreen() {
  const { root } = useDesk()
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const update = () => setFull(document.fullscreenElement === root.current)
    document.addEventListener('fullscreenchange', update)
    return () => document.removeEventListener('fullscreenchange', update)
  }, [root])
  const toggle = () => {
    const done = isFull ? document.exitFullscreen() : root.current?.requestFullscreen()
    // A browser may refuse (an embedded page, a policy): then everything stays as it is.
    done?.catch(() => setFull(false))
  }
  return (
    <button type="button" className="btn s bare" onClick={toggle}>
      <Icon name="full" />
      {isFull ? texts.leaveFull : texts.full}
    </button>
  )
}
