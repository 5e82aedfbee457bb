'use client'

import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { mapLabels } from '@/content/texts/de/map'
import type { Foot, Sheet } from '@/lib/domain/map/export/layout/sheet'
import type { JourneyMap } from '@/lib/domain/map/model'
import { MapPicture } from '../ui/map-picture'
import { fitSheet } from './fit-sheet'
import './print.css'

type PrintSheetProps = { map: JourneyMap; foot: Foot }

/**
 * What comes out of the printer instead of the editor: the whole map on one sheet A4 landscape. Drawn only when the browser
 * begins to print, by whatever button or key.
 */
export default function PrintSheet({ map, foot }: PrintSheetProps) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  useEffect(() => {
    const draw = () => flushSync(() => setSheet(fitSheet(map, { labels: mapLabels, foot })))
    const clear = () => setSheet(null)
    addEventListener('beforeprint', draw)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', draw)
      removeEventListener('afterprint', clear)
    }
  }, [map, foot])
  if (!sheet) return null
  return createPortal(
    <div className="map-print">
      <MapPicture sheet={sheet} />
    </div>,
    document.body,
  )
}
