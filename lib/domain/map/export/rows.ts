import type { MapLabels } from '../labels'
import type { Card, Id, JourneyMap, Phase } from '../model'
import { findCard, findCurvePersona, findEmotion, findPersona, listCell } from '../read'
import type { LaneKind } from '../vocabulary'
import { emotionWord } from './format'

const COLUMN_KEYS = [
  'phase',
  'lane',
  'text',
  'persona',
  'channel',
  'mode',
  'ownership',
  'momentOfTruth',
  'emotion',
  'evidence',
  'source',
  'tags',
  'linkedWith',
  'ownerRole',
  'impact',
  'effort',
  'metric',
  'due',
  'baseline',
  'target',
  'occasion',
  'data',
  'consent',
  'serviceChannel',
  'targetMinutes',
] as const
export type ColumnKey = (typeof COLUMN_KEYS)[number]

/** One card or one point of a curve, in words. Numbers stay numbers; null is an empty field. */
export type ExportRow = Record<ColumnKey, string | number | null>

/**
 * One row a card and a stated feeling, by phase and then by row of the map; hidden rows are included. `labels` turn
 * codes into words.
 */
export function listRows(map: JourneyMap, labels: MapLabels): ExportRow[] {
  const partners = listPartners(map)
  return map.phases.flatMap(phase =>
    map.lanes.flatMap(({ kind }) =>
      kind === 'emotion'
        ? listFeelings(map, phase, labels)
        : listCell(map, phase.id, kind).map(card => toRow(map, phase, card, partners.get(card.id) ?? [], labels)),
    ),
  )
}

/** Heads and rows for a table (CSV, XLSX): columns that are empty throughout are left out, the first three never. */
export function toTable(
  map: JourneyMap,
  labels: MapLabels,
): { keys: ColumnKey[]; head: string[]; rows: (string | number | null)[][] } {
  const rows = listRows(map, labels)
  const keys = COLUMN_KEYS.filter((key, index) => index < 3 || rows.some(row => row[key] !== null && row[key] !== ''))
  return { keys, head: keys.map(key => labels.columns[key]), rows: rows.map(row => keys.map(key => row[key])) }
}

function createRow(map: JourneyMap, phase: Phase, lane: LaneKind, labels: MapLabels): ExportRow {
  const empty = Object.fromEntries(COLUMN_KEYS.map(key => [key, null])) as ExportRow
  const main = map.mainPersonaId === null ? null : findPersona(map, map.mainPersonaId)
  return { ...empty, phase: phase.name, lane: labels.lanes[lane], persona: main?.name ?? null }
}

function toRow(map: JourneyMap, phase: Phase, card: Card, partners: readonly string[], labels: MapLabels): ExportRow {
  const row: ExportRow = {
    ...createRow(map, phase, card.kind, labels),
    text: card.text,
    evidence: labels.evidence[card.evidence],
    source: card.source,
    tags: card.tags.join(', '),
    linkedWith: partners.join(' | '),
  }
  switch (card.kind) {
    case 'touchpoint':
      return {
        ...row,
        channel: labels.channels[card.channel],
        mode: labels.modes[card.mode],
        ownership: labels.ownerships[card.ownership],
        momentOfTruth: card.isMomentOfTruth ? labels.sheet.momentOfTruth : null,
      }
    case 'opportunity':
      return {
        ...row,
        ownerRole: card.ownerRole,
        impact: card.impact,
        effort: card.effort,
        metric: card.metric,
        due: card.due,
        occasion: card.personalisation?.occasion ?? null,
        data: card.personalisation?.data ?? null,
        consent: card.personalisation ? labels.consents[card.personalisation.consent] : null,
        serviceChannel: card.service ? labels.channels[card.service.channel] : null,
        targetMinutes: card.service?.targetMinutes ?? null,
      }
    case 'kpi':
      return { ...row, baseline: card.baseline, target: card.target }
    default:
      return row
  }
}

function listFeelings(map: JourneyMap, phase: Phase, labels: MapLabels): ExportRow[] {
  return map.curves.flatMap((curve): ExportRow[] => {
    const point = findEmotion(map, phase.id, curve.id)
    if (!point) return []
    const said = [emotionWord(point.value, labels), point.reason, point.quote].filter(part => part !== '')
    return [
      {
        ...createRow(map, phase, 'emotion', labels),
        text: said.join(' – '),
        persona: findCurvePersona(map, curve)?.name ?? null,
        emotion: point.value,
        evidence: labels.evidence[point.evidence],
        source: point.source,
        tags: labels.states[curve.state],
      },
    ]
  })
}

/** Texts of the cards that each card is linked with, in either direction. */
function listPartners(map: JourneyMap): Map<Id, string[]> {
  const partners = new Map<Id, string[]>()
  const add = (id: Id, other: Id) => {
    const text = findCard(map, other)?.text ?? ''
    partners.set(id, [...(partners.get(id) ?? []), text])
  }
  for (const { from, to } of map.links) {
    add(from, to)
    add(to, from)
  }
  return partners
}
