import 'server-only'
import { mapLabels } from '../../content/texts/de/map'
import { mapExportTexts } from '../../content/texts/de/map-export'
import type { Grant } from '../auth/grant'
import type { Database } from '../db/database'
import { emotionWord } from '../domain/map/export/format'
import { type ColumnKey, toTable } from '../domain/map/export/rows'
import type { JourneyMap } from '../domain/map/model'
import { findCurvePersona, findEmotion } from '../domain/map/read'
import type { Cell, Sheet } from '../platform/xlsx/cell'
import { writeWorkbook } from '../platform/xlsx/write-workbook'
import { readMap } from './work-on-maps'

const { sheets: names, workbook: texts } = mapExportTexts

/** One of one's own maps as an Excel workbook. @throws Problem `not-found` */
export async function makeMapWorkbook(
  db: Database,
  grant: Grant<'map.edit'>,
  now: Date,
): Promise<{ title: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { document } = await readMap(db, grant)
  const title = document.title.trim() || mapLabels.sheet.untitled
  return { title: document.title, bytes: writeWorkbook(listSheets(document), { title, createdAt: now }) }
}

/** Cards, feelings, personas and the frame of a map, each on a sheet of its own. */
export function listSheets(map: JourneyMap): Sheet[] {
  return [cardSheet(map), feelingSheet(map), personaSheet(map), scenarioSheet(map)]
}

const WIDE: readonly ColumnKey[] = ['text', 'linkedWith', 'metric', 'occasion', 'data']

function cardSheet(map: JourneyMap): Sheet {
  const { keys, head, rows } = toTable(map, mapLabels)
  const due = keys.indexOf('due')
  return {
    name: names.cards,
    columns: head.map((word, index) => column(word, WIDE.includes(keys[index] ?? 'phase') ? 48 : 18)),
    rows: rows.map(row => row.map((cell, index) => (index === due && typeof cell === 'string' ? { day: cell } : cell))),
  }
}

function feelingSheet(map: JourneyMap): Sheet {
  const { columns } = mapLabels
  const rows = map.phases.flatMap(phase =>
    map.curves.flatMap(curve => {
      const point = findEmotion(map, phase.id, curve.id)
      if (!point) return []
      const { value, reason, quote, evidence, source } = point
      const who = findCurvePersona(map, curve)?.name ?? null
      const word = emotionWord(value, mapLabels)
      return [
        [
          phase.name,
          who,
          mapLabels.states[curve.state],
          value,
          word,
          reason,
          quote,
          mapLabels.evidence[evidence],
          source,
        ],
      ]
    }),
  )
  const heads = [columns.phase, columns.persona, texts.state, columns.emotion, texts.word, texts.reason, texts.quote]
  return {
    name: names.feelings,
    columns: [...heads, columns.evidence, columns.source].map((word, index) => column(word, index === 5 ? 48 : 18)),
    rows,
  }
}

function personaSheet(map: JourneyMap): Sheet {
  const heads = [texts.persona, texts.main, texts.role, texts.age, texts.occupation, texts.context, texts.goals]
  const more = [texts.frustrations, texts.job, texts.quote, texts.basis, texts.source]
  return {
    name: names.personas,
    columns: [...heads, ...more].map((word, index) => column(word, index > 4 && index < 9 ? 40 : 18)),
    rows: map.personas.map(persona => [
      persona.name,
      persona.id === map.mainPersonaId ? texts.yes : null,
      mapLabels.personaRoles[persona.role],
      persona.age,
      persona.occupation,
      persona.context,
      persona.goals.join('\n'),
      persona.frustrations.join('\n'),
      persona.job,
      persona.quote,
      mapLabels.personaBases[persona.basis],
      persona.sourceNote,
    ]),
  }
}

function scenarioSheet({ title, state, owner, reviewDate, scenario }: JourneyMap): Sheet {
  const rows: [string, Cell][] = [
    [texts.title, title],
    [texts.state, state === null ? null : mapLabels.states[state]],
    [texts.owner, owner],
    [texts.reviewDate, reviewDate === null ? null : { day: reviewDate }],
    [texts.situation, scenario.situation],
    [texts.goal, scenario.goal],
    [texts.expectation, scenario.expectation],
    [texts.start, scenario.start],
    [texts.end, scenario.end],
  ]
  return { name: names.scenario, columns: [column(texts.field, 20), column(texts.content, 90)], rows }
}

function column(head: string, width: number): { head: string; width: number } {
  return { head, width: Math.max(width, head.length + 4) }
}
