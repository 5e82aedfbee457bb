'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { exercisePlaceTexts } from '@/content/texts/de/exercise-place'
import { savingTexts } from '@/content/texts/de/workshop'
import { exerciseTexts as texts } from '@/content/texts/de/workshop-forms'
import { rulesFor, VIEWS, type View } from '@/lib/domain/map/views'
import { SmallSheet } from '../map-sheet/small-sheet'
import { MenuHost } from './controls/menu'
import { DeskProvider } from './desk'
import { Example } from './exercises/example'
import { ExerciseView } from './exercises/exercise-view'
import { PhaseDialog } from './forms/phase-form'
import { HeadDialog } from './head/head-strip'
import { DetailsDialog } from './panel/details'
import { Hints } from './panel/hints'
import { ConflictDialog } from './status/conflict-dialog'
import { SaveLine, SaveTrouble } from './status/save-line'
import { Toast } from './status/toast'
import type { MapStore } from './store/map-store'
import { storeFor } from './store/registry'
import { StoreProvider, useSnapshot, useStore } from './store/use-map'
import './styles/controls.css'
import './styles/windows.css'
import './styles/cards.css'
import './styles/feelings.css'
import './styles/panel.css'
import './styles/views.css'
import './styles/phone.css'
import './styles/narrow.css'
import './styles/narrow-views.css'
import './styles/exercise.css'

export type ExerciseProps = { exercise: { id: string; title: string; view: string } }

/** One chapter's part of the learner's map, with the worked example beside it and the hints on this part. */
export function Exercise({ exercise }: ExerciseProps) {
  const view = VIEWS.find(known => known === exercise.view)
  const [store, setStore] = useState<MapStore | null>(null)
  useEffect(() => setStore(storeFor({ kind: 'course' })), [])
  if (!view) throw new Error(`No exercise „${exercise.view}“.`)
  if (!store) return <p role="status">{exercisePlaceTexts.loading}</p>
  return (
    <DeskProvider store={store} className="exercise-desk">
      <StoreProvider store={store}>
        <Opened view={view} />
      </StoreProvider>
    </DeskProvider>
  )
}

function Opened({ view }: { view: View }) {
  const store = useStore()
  const phase = useSnapshot(snapshot => snapshot.phase)
  if (phase === 'loading') return <p role="status">{exercisePlaceTexts.loading}</p>
  if (phase !== 'ready') {
    return (
      <p className="trouble">
        <span>{savingTexts.unreachable.title}</span>{' '}
        <button type="button" className="btn s" onClick={() => void store.retry()}>
          {savingTexts.unreachable.retry}
        </button>
      </p>
    )
  }
  return (
    <>
      <Head view={view} />
      <SaveTrouble />
      <ConflictDialog />
      <div className="pair">
        <div className="mine">
          <ExerciseView view={view} />
        </div>
        <Example view={view} />
      </div>
      <Hints rules={rulesFor(view)} title={texts.hints} />
      <HeadDialog />
      <DetailsDialog />
      <PhaseDialog />
      <Toast />
      <MenuHost />
    </>
  )
}

function Head({ view }: { view: View }) {
  const mapId = useSnapshot(snapshot => snapshot.mapId)
  return (
    <header>
      <SmallSheet step={VIEWS.indexOf(view) + 1} isMarked />
      <div>
        <h3>{texts.label}</h3>
        <SaveLine />
      </div>
      {mapId && (
        <Link className="btn s" href={`/werkstatt/${mapId}`} prefetch={false}>
          {texts.open}
        </Link>
      )}
    </header>
  )
}
