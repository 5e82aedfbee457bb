'use client'

import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { mapLabels } from '@/content/texts/de/map'
import type { Foot, Sheet } from '@/lib/domain/map/export/layout/sheet'
import type { JourneyMap } from '@/lib/domain/map/model'
import { MapPicture } from '../ui/map-picture'
import { fitSheet } from './fit-sheet'
import './print.css'

type PrintSheetProps = {
  /** The map and its foot at the moment of printing; null when there is none. Has to stay the same function. */
  read: () => { map: JourneyMap; foot: Foot } | null
}

/**
 * What comes out of the printer instead of the editor: the whole map on one sheet A4 landscape. Drawn only when the browser
 * begins to print, by whatever button or key.
 */
export function PrintSheet({ read }: PrintSheetProps) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  useEffect(() => {
    const draw = () => {
      const now = read()
      if (now) flushSync(() => setSheet(fitSheet(now.map, { labels: mapLabels, foot: now.foot })))
    }
    const clear = () => setSheet(null)
    addEventListener('beforeprint', draw)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', draw)
      removeEventListener('afterprint', clear)
    }
  }, [read])
  if (!sheet) return null
  return createPortal(
    <div className="map-print">
      <MapPicture sheet={sheet} />
    </div>,
    document.body,
  )
}
