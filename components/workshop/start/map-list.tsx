'use client'

import Link from 'next/link'
import { useCallback, useRef, useState } from 'react'
import { startTexts as texts, workshop } from '@/content/texts/de/workshop'
import type { MapSummary } from '@/lib/domain/map/wire'
import { dayAndTime } from '../../ui/german-format'
import { DotsIcon } from '../controls/icon'
import { MenuHost, openMenu } from '../controls/menu'
import { Notice, type Said } from '../forms/notice'
import { RenameDialog } from './rename-dialog'
import type { useMaps } from './use-maps'

type Maps = ReturnType<typeof useMaps>

const titleOf = (map: MapSummary) => map.title || texts.untitled

/** One's own maps; deleting can be taken back at once and later. */
export function MapRows({ maps }: { maps: Maps }) {
  const [naming, setNaming] = useState<MapSummary | null>(null)
  const { said, hush, box, duplicate, remove, restore } = useDeeds(maps)
  const { list } = maps
  if (!list) return null
  return (
    <div ref={box}>
      <ul className="map-rows">
        {list.maps.map(map => (
          <MapRow
            key={map.id}
            map={map}
            onRename={() => setNaming(map)}
            onDuplicate={() => duplicate(map)}
            onRemove={() => remove(map)}
          />
        ))}
      </ul>
      <Notice said={said} onEnd={hush} />
      {list.deleted.length > 0 && <Deleted deleted={list.deleted} onRestore={restore} />}
      {naming && (
        <RenameDialog map={naming} onClose={() => setNaming(null)} onName={title => maps.rename(naming.id, title)} />
      )}
      <MenuHost />
    </div>
  )
}

/** What can be done with whole maps. Each deed is said, and the focus stays near the row that it was about. */
function useDeeds(maps: Maps) {
  const [said, say] = useState<Said | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const hush = useCallback(() => say(null), [])
  const focus = (mapId: string | undefined) => {
    if (mapId === undefined) return
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-map="${CSS.escape(mapId)}"] a`)?.focus())
  }
  const restore = async (map: MapSummary) => {
    if (!(await maps.restore(map.id))) return
    say({ text: texts.restored(titleOf(map)) })
    focus(map.id)
  }
  return {
    said,
    hush,
    box,
    restore,
    async remove(map: MapSummary) {
      const all = maps.list?.maps ?? []
      const index = all.findIndex(({ id }) => id === map.id)
      if (!(await maps.remove(map.id))) return
      say({ text: texts.removed(titleOf(map)), onUndo: () => void restore(map) })
      focus((all[index + 1] ?? all[index - 1])?.id)
    },
    async duplicate(map: MapSummary) {
      if (await maps.duplicate(map.id)) say({ text: texts.duplicated(workshop.copyOf(map.title)) })
    },
  }
}

type MapRowProps = { map: MapSummary; onRename: () => void; onDuplicate: () => void; onRemove: () => void }

function MapRow({ map, onRename, onDuplicate, onRemove }: MapRowProps) {
  const title = titleOf(map)
  return (
    <li data-map={map.id}>
      <Link href={`/werkstatt/${map.id}`} prefetch={false}>
        <b>{title}</b>
      </Link>
      {map.isCourseMap && <span className="tag">{texts.courseMap}</span>}
      <span className="when">{texts.changed(dayAndTime(map.updatedAt))}</span>
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

type DeletedProps = { deleted: readonly MapSummary[]; onRestore: (map: MapSummary) => void }

function Deleted({ deleted, onRestore }: DeletedProps) {
  return (
    <details className="deleted">
      <summary>
        {texts.deleted} ({deleted.length})
      </summary>
      <ul className="map-rows">
        {deleted.map(map => (
          <li key={map.id}>
            <span>{titleOf(map)}</span>
            <button type="button" className="btn s" onClick={() => onRestore(map)}>
              {texts.restore}
              <span className="vh">: {titleOf(map)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
