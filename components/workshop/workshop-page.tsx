'use client'

import Link from 'next/link'
import { useParams } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { savingTexts as texts } from '@/content/texts/de/workshop'
import { Editor } from './editor'
import type { MapStore } from './store/map-store'
import { storeFor } from './store/registry'
import { StoreProvider, useSnapshot, useStore } from './store/use-map'
import './styles/controls.css'
import './styles/windows.css'
import './styles/head.css'
import './styles/grid.css'
import './styles/cards.css'
import './styles/feelings.css'
import './styles/panel.css'
import './styles/views.css'
import './styles/phone.css'
import './styles/narrow.css'
import './styles/narrow-views.css'

/** The page of one map: the shell is the same for every map, the address says which one. */
export function WorkshopPage({ toolbar }: { toolbar?: ReactNode }) {
  const { mapId } = useParams<{ mapId: string }>()
  const [store, setStore] = useState<MapStore | null>(null)
  useEffect(() => setStore(storeFor({ kind: 'map', mapId })), [mapId])
  if (!store) return <Waiting />
  return (
    <StoreProvider key={mapId} store={store}>
      <Opened toolbar={toolbar} />
    </StoreProvider>
  )
}

function Opened({ toolbar }: { toolbar?: ReactNode }) {
  const store = useStore()
  const phase = useSnapshot(snapshot => snapshot.phase)
  if (phase === 'ready') return <Editor store={store} toolbar={toolbar} />
  if (phase === 'loading') return <Waiting />
  const isMissing = phase === 'missing'
  return (
    <div className="wrap ws-closed">
      <h1>{isMissing ? texts.missing.title : texts.unreachable.title}</h1>
      <p>{isMissing ? texts.missing.text : texts.unreachable.text}</p>
      {isMissing ? (
        <Link className="sign back" href="/werkstatt" prefetch={false}>
          <span>
            {texts.missing.back}
            <small>{texts.missing.backNote}</small>
          </span>
        </Link>
      ) : (
        <button type="button" className="btn ink" onClick={() => void store.retry()}>
          {texts.unreachable.retry}
        </button>
      )}
    </div>
  )
}

function Waiting() {
  return (
    <div className="wrap ws-closed">
      <p role="status">{texts.loading}</p>
    </div>
  )
}
