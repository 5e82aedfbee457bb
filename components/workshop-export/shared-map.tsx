'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { mapExportTexts } from '@/content/texts/de/map-export'
import { layoutSheet } from '@/lib/domain/map/export/layout/layout'
import type { SharedMap } from '@/lib/domain/map/wire'
import { longDate } from '../ui/german-format'
import { Icon } from '../ui/icon'
import { MapPicture } from '../ui/map-picture'
import { PrintSheet } from './print-sheet'
import { readSharedMap, ShareFailed } from './share-api'
import { SharedTable } from './shared-table'
import './shared.css'

const { shared: texts } = mapExportTexts

type Answer = SharedMap | 'loading' | 'gone' | 'failed'

/** The map behind a link, read with the token in this page's address. */
export function SharedMapView() {
  const [answer, setAnswer] = useState<Answer>('loading')
  const load = async () => {
    setAnswer('loading')
    try {
      setAnswer(await readSharedMap(tokenOf(location.pathname)))
    } catch (error) {
      setAnswer(error instanceof ShareFailed && (error.status === 404 || error.status === 403) ? 'gone' : 'failed')
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void load(), [])
  if (answer === 'loading') {
    return (
      <p className="wrap shared-note" role="status">
        {texts.loading}
      </p>
    )
  }
  if (answer === 'gone') return <Note title={texts.goneTitle} text={texts.gone} />
  if (answer === 'failed') {
    return (
      <Note title={texts.failedTitle} text={texts.failed}>
        <button type="button" className="btn" onClick={() => void load()}>
          {texts.retry}
        </button>
      </Note>
    )
  }
  return <Shown shared={answer} />
}

/** `/geteilt/<token>`: base64url, so nothing to decode. */
function tokenOf(pathname: string): string {
  return pathname.split('/')[2] ?? ''
}

function Note({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <div className="wrap shared-note">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  )
}

function Shown({ shared: { title, ownerName, updatedAt, document: map } }: { shared: SharedMap }) {
  const day = longDate(updatedAt)
  const sheet = useMemo(() => layoutSheet(map, { labels: mapLabels }), [map])
  const toPrint = useCallback(
    () => ({ map, foot: { ...(ownerName && { name: ownerName }), date: texts.state(day) } }),
    [map, ownerName, day],
  )
  const name = title.trim() || mapLabels.sheet.untitled
  useEffect(() => {
    document.title = name
  }, [name])
  return (
    <div className="shared-map">
      <h1 className="vh">{name}</h1>
      <div className="shared-head">
        <p>
          <strong>{texts.readOnly}</strong>
          <span className="muted">
            {[ownerName && texts.by(ownerName), texts.state(day)].filter(Boolean).join(', ')}
          </span>
        </p>
        <button type="button" className="btn s" onClick={() => print()}>
          <Icon name="print" />
          <span>{texts.print}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className="shared-frame" aria-label={texts.picture} tabIndex={0}>
        <MapPicture sheet={sheet} />
      </section>
      <section className="wrap shared-table">
        <h2>{texts.table}</h2>
        <SharedTable map={map} />
      </section>
      <PrintSheet read={toPrint} />
    </div>
  )
}
