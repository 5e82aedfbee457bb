'use client'

import { mapLabels } from '@/content/texts/de/map'
import { mapExportTexts } from '@/content/texts/de/map-export'
import { formatSigned } from '@/lib/domain/map/export/format'
import { type ColumnKey, toTable } from '@/lib/domain/map/export/rows'
import type { JourneyMap } from '@/lib/domain/map/model'

const { shared: texts } = mapExportTexts

/** Columns that hold sentences. */
const WIDE: readonly ColumnKey[] = ['text', 'source', 'linkedWith', 'metric', 'occasion', 'data']

/** Every card and feeling of a map as a table, one row each. */
export function SharedTable({ map }: { map: JourneyMap }) {
  const { keys, head, rows } = toTable(map, mapLabels)
  if (rows.length === 0) return <p className="muted">{texts.empty}</p>
  const emotion = keys.indexOf('emotion')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="scroll" aria-label={texts.tableCaption} tabIndex={0}>
      <table className="tbl">
        <caption className="vh">{texts.tableCaption}</caption>
        <thead>
          <tr>
            {head.map((word, column) => (
              <th key={word} scope="col" className={WIDE.includes(keys[column] ?? 'phase') ? 'long' : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change here
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={keys[column]} className={typeof cell === 'number' ? 'r' : undefined}>
                  <span>{column === emotion && typeof cell === 'number' ? formatSigned(cell) : cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
