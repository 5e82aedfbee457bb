'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { startTexts as texts } from '@/content/texts/de/workshop'
import { maxLength } from '@/lib/domain/map/limits'
import type { MapSummary } from '@/lib/domain/map/wire'
import { longDate } from '../../ui/german-format'
import { Dialog } from '../controls/dialog'
import { DotsIcon } from '../controls/icon'
import { MenuHost, openMenu } from '../controls/menu'
import type { useMaps } from './use-maps'

type Maps = ReturnType<typeof useMaps>

/** One's own maps; deleting can be taken back at once and later. */
export function MapRows({ maps }: { maps: Maps }) {
  const [removed, setRemoved] = useState<MapSummary | null>(null)
  const [naming, setNaming] = useState<MapSummary | null>(null)
  const { list } = maps
  if (!list) return null
  const remove = async (map: MapSummary) => {
    if (await maps.remove(map.id)) setRemoved(map)
  }
  return (
    <>
      <ul className="map-rows">
        {list.maps.map(map => (
          <MapRow
            key={map.id}
            map={map}
            onRename={() => setNaming(map)}
            onDuplicate={() => maps.duplicate(map.id)}
            onRemove={() => remove(map)}
          />
        ))}
      </ul>
      <div role="status">
        {removed && (
          <div className="toast ws-toast">
            <span>{texts.removed(removed.title || texts.untitled)}</span>
            <button
              type="button"
              onClick={async () => {
                await maps.restore(removed.id)
                setRemoved(null)
              }}
            >
              {texts.undo}
            </button>
          </div>
        )}
      </div>
      {list.deleted.length > 0 && <Deleted maps={maps} onRestore={() => setRemoved(null)} />}
      {naming && (
        <RenameDialog map={naming} onClose={() => setNaming(null)} onName={title => maps.rename(naming.id, title)} />
      )}
      <MenuHost />
    </>
  )
}

type MapRowProps = { map: MapSummary; onRename: () => void; onDuplicate: () => void; onRemove: () => void }

function MapRow({ map, onRename, onDuplicate, onRemove }: MapRowProps) {
  const title = map.title || texts.untitled
  return (
    <li>
      <Link href={`/werkstatt/${map.id}`} prefetch={false}>
        <b>{title}</b>
      </Link>
      {map.isCourseMap && <span className="tag">{texts.courseMap}</span>}
      <span className="when">{texts.changed(longDate(map.updatedAt))}</span>
      <button
        type="button"
        className="ib"
        aria-haspopup="menu"
        aria-label={texts.menu(title)}
        onClick={event =>
          openMenu(event.currentTarget, texts.menu(title), [
            { label: texts.rename, run: onRename },
            { label: texts.duplicate, run: onDuplicate },
            { label: texts.remove, isDanger: true, run: onRemove },
          ])
        }
      >
        <DotsIcon />
      </button>
    </li>
  )
}

function Deleted({ maps, onRestore }: { maps: Maps; onRestore: () => void }) {
  return (
    <details className="deleted">
      <summary>
        {texts.deleted} ({maps.list?.deleted.length})
      </summary>
      <ul className="map-rows">
        {maps.list?.deleted.map(map => (
          <li key={map.id}>
            <span>{map.title || texts.untitled}</span>
            <button
              type="button"
              className="btn s"
              onClick={async () => {
                await maps.restore(map.id)
                onRestore()
              }}
            >
              {texts.restore}
              <span className="vh">: {map.title || texts.untitled}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

type RenameProps = { map: MapSummary; onClose: () => void; onName: (title: string) => Promise<boolean> }

function RenameDialog({ map, onClose, onName }: RenameProps) {
  const [title, setTitle] = useState(map.title)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onName(title.trim())) onClose()
  }
  return (
    <Dialog title={texts.renameTitle} onClose={onClose}>
      <form className="fields" onSubmit={submit}>
        <label className="field">
          <span className="label">{texts.renameField}</span>
          <input
            className="input"
            value={title}
            maxLength={maxLength('title')}
            onChange={event => setTitle(event.target.value)}
          />
        </label>
        <div className="deeds">
          <button type="submit" className="btn ink">
            {texts.save}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
