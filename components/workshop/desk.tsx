'use client'

import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef } from 'react'
import type { Id } from '@/lib/domain/map/model'
import type { CardKind } from '@/lib/domain/map/vocabulary'
import { type Actions, createActions } from './actions/actions'
import { keepFocus } from './actions/focus'
import { listenForKeys } from './actions/keys'
import type { MapStore } from './store/map-store'
import { createState, type State, StoreProvider, useSelect } from './store/use-map'

export type DeskView = 'map' | 'table' | 'matrix' | 'plan'
export type Zoom = 'small' | 'normal' | 'large'

/** What is shown and chosen; nothing of it belongs to the document. */
export type Ui = {
  view: DeskView
  zoom: Zoom
  /** The card whose details are open. */
  selected: Id | null
  /** The phase whose feeling is open, on the curve that is worked on. */
  feeling: Id | null
  /** The card whose text is changed in place. */
  writing: Id | null
  /** The cell in which a new card is being written. */
  draft: { phaseId: Id; kind: CardKind } | null
  /** The phase whose name is changed in place. */
  naming: Id | null
  /** One phase alone; also the phase on the phone's screen. */
  focused: Id | null
  phonePhase: Id | null
  /** The curve that is worked on; see `useActiveCurve`. */
  curve: Id | null
  isPresenting: boolean
  hasHeadOpen: boolean
  /** The phase whose goal and duration are open. */
  phaseOpen: Id | null
  announcement: string
  toast: { text: string } | null
}

const START: Ui = {
  view: 'map',
  zoom: 'normal',
  selected: null,
  feeling: null,
  writing: null,
  draft: null,
  naming: null,
  focused: null,
  phonePhase: null,
  curve: null,
  isPresenting: false,
  hasHeadOpen: false,
  phaseOpen: null,
  announcement: '',
  toast: null,
}

type Desk = { ui: State<Ui>; act: Actions; root: RefObject<HTMLDivElement | null> }

const DeskContext = createContext<Desk | null>(null)

/** One map on the desk: its document, what is shown of it, and everything that can be done with it. */
export function DeskProvider({
  store,
  className,
  children,
}: {
  store: MapStore
  className: string
  children: ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const desk = useMemo(() => {
    const ui = createState<Ui>(START)
    return { ui, root, act: createActions(store, ui, () => root.current) }
  }, [store])
  useEffect(() => {
    if (!root.current) return
    const stops = [listenForKeys(root.current, desk.act), keepFocus(root.current)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [desk])
  return (
    <StoreProvider store={store}>
      <DeskContext value={desk}>
        <div ref={root} className={className}>
          {children}
          <Announcer />
        </div>
      </DeskContext>
    </StoreProvider>
  )
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('The editor is used outside its desk.')
  return desk
}

/** Part of what is shown. */
export function useUi<S>(select: (ui: Ui) => S): S {
  return useSelect(useDesk().ui, select)
}

export function useAct(): Actions {
  return useDesk().act
}

function Announcer() {
  const said = useUi(ui => ui.announcement)
  return (
    <div className="vh" aria-live="polite" aria-atomic="true">
      <span key={said}>{said}</span>
    </div>
  )
}
