'use client'

import type { ReactNode } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { editorTexts as texts } from '@/content/texts/de/workshop-editor'
import { EVIDENCE_LEVELS } from '@/lib/domain/map/vocabulary'
import { EvidenceSign, MomentFlag } from './controls/icon'
import { MenuHost } from './controls/menu'
import { DeskProvider, useDesk, useUi } from './desk'
import { PhaseDialog } from './forms/phase-form'
import { Grid } from './grid/grid'
import { useIsPhone } from './grid/use-phone'
import { HeadDialog, HeadStrip } from './head/head-strip'
import { Toolbar } from './head/toolbar'
import { ViewBar } from './head/view-bar'
import { Details, DetailsDialog } from './panel/details'
import { Hints } from './panel/hints'
import { ConflictDialog } from './status/conflict-dialog'
import { SaveLine, SaveTrouble } from './status/save-line'
import { Toast } from './status/toast'
import type { MapStore } from './store/map-store'
import { useSnapshot } from './store/use-map'
import { MatrixView } from './views/matrix-view'
import { PhaseScreen } from './views/phase-screen'
import { PhoneDock } from './views/phone-dock'
import { PlanView } from './views/plan-view'
import { Presentation } from './views/presentation'
import { TableView } from './views/table-view'

/** The whole editor of one map. `toolbar` takes further buttons (export, share). */
export function Editor({ store, toolbar }: { store: MapStore; toolbar?: ReactNode }) {
  return (
    <DeskProvider store={store} className="ws">
      <Sheet toolbar={toolbar} />
    </DeskProvider>
  )
}

function Sheet({ toolbar }: { toolbar?: ReactNode }) {
  const hasMap = useSnapshot(snapshot => snapshot.map !== null)
  const isPhone = useIsPhone()
  const view = useUi(ui => ui.view)
  if (!hasMap) return null
  return (
    <>
      <SaveTrouble />
      <ConflictDialog />
      <Toolbar slot={toolbar} />
      {!isPhone && <HeadStrip />}
      {isPhone && view !== 'map' && <BackToMap />}
      {isPhone ? <PhoneBody /> : <WideBody />}
      <footer className="sbar">
        <SaveLine />
        {!isPhone && view === 'map' && <Legend />}
      </footer>
      {isPhone && <PhoneDock />}
      <HeadDialog />
      <PhaseDialog />
      <Presentation />
      <Toast />
      <MenuHost />
    </>
  )
}

function WideBody() {
  const view = useUi(ui => ui.view)
  return (
    <>
      {view === 'map' && <ViewBar />}
      <div className="main">
        <div className="sheet">
          <CurrentView isPhone={false} />
        </div>
        <aside className="pn" aria-label={texts.panel.label}>
          <Details />
          <Hints />
        </aside>
      </div>
    </>
  )
}

function PhoneBody() {
  return (
    <>
      <CurrentView isPhone />
      <DetailsDialog />
    </>
  )
}

function CurrentView({ isPhone }: { isPhone: boolean }) {
  const view = useUi(ui => ui.view)
  switch (view) {
    case 'table':
      return <TableView />
    case 'matrix':
      return <MatrixView />
    case 'plan':
      return <PlanView />
    case 'map':
      return isPhone ? <PhaseScreen /> : <Grid />
  }
}

function BackToMap() {
  const { ui } = useDesk()
  return (
    <button type="button" className="btn s back-to-map" onClick={() => ui.set({ view: 'map' })}>
      {texts.views.map}
    </button>
  )
}

function Legend() {
  return (
    <>
      {EVIDENCE_LEVELS.toReversed().map(level => (
        <span key={level} className="ev">
          <EvidenceSign level={level} />
          <span>{mapLabels.evidence[level]}</span>
        </span>
      ))}
      <span className="ev">
        <MomentFlag />
        <span>{texts.momentOfTruth}</span>
      </span>
      <span className="last">{texts.legendHint}</span>
    </>
  )
}
