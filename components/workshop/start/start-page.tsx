'use client'

import { startTexts as texts } from '@/content/texts/de/workshop'
import { MapRows } from './map-list'
import { StartList } from './start-list'
import { TableDrawing } from './table-drawing'
import { useBeginning } from './use-beginning'
import { useMaps } from './use-maps'
import '../styles/controls.css'
import '../styles/windows.css'
import '../styles/start.css'

/** All maps of the person, and how a new one begins. */
export function StartPage() {
  const maps = useMaps()
  const beginning = useBeginning()
  const { list, failure } = maps
  const isEmpty = list !== null && list.maps.length === 0
  return (
    <div className="wrap ws-start">
      {isEmpty ? (
        <Empty onBlank={beginning.fromBlank} />
      ) : (
        <header>
          <h1>{texts.title}</h1>
          <p className="lead">{texts.lead}</p>
        </header>
      )}
      {failure && (
        <p className="trouble" role="alert">
          <span>{failure.message ?? texts.unreachable}</span>{' '}
          <button type="button" className="btn s" onClick={() => void maps.refresh()}>
            {texts.retry}
          </button>
        </p>
      )}
      {!list && !failure && <p role="status">{texts.loading}</p>}
      {list && (list.maps.length > 0 || list.deleted.length > 0) && (
        <section aria-label={texts.mine}>
          <h2>{texts.mine}</h2>
          <MapRows maps={maps} />
        </section>
      )}
      {/* How to begin stands in another place for somebody without maps: it waits until that is known. */}
      {(list || failure) && (
        <section aria-label={texts.begin} className="begin">
          <h2 className={isEmpty ? 'vh' : undefined}>{texts.begin}</h2>
          {!isEmpty && <p className="muted">{texts.beginLead}</p>}
          <StartList beginning={beginning} isEmpty={isEmpty} />
        </section>
      )}
    </div>
  )
}

function Empty({ onBlank }: { onBlank: () => void }) {
  return (
    <header className="empty">
      <div>
        <h1>{texts.empty.title}</h1>
        <p className="lead">{texts.empty.text}</p>
        <button type="button" className="sign big" onClick={onBlank}>
          <span>
            {texts.empty.sign}
            <small>{texts.empty.signNote}</small>
          </span>
        </button>
      </div>
      <TableDrawing />
    </header>
  )
}
