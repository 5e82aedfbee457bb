import type { MapLabels } from '../../labels'
import type { JourneyMap } from '../../model'
import { findPersona } from '../../read'
import { measure } from '../measure'
import { line, type Primitive, text } from '../primitives'
import { shorten } from '../wrap'
import type { Block } from './sheet'
import { drawPersona, drawTag } from './signs'
import { drawText } from './text'

const TITLE = { size: 27, lineHeight: 32, weight: 600 } as const
const LABEL = { size: 13, lineHeight: 18, fill: 'ink2' } as const
const BODY = { size: 15, lineHeight: 21 } as const
const FACE = 66
const PERSONA = 250
const BETWEEN = 28

/** Title (where it is wanted), state, persona and scenario across the sheet's width, closed by a rule. */
export function drawHeader(map: JourneyMap, width: number, labels: MapLabels, isTitled: boolean): Block {
  const title = drawTitle(map, width, labels, isTitled)
  const top = title.height + 14
  const persona = drawPersonaBlock(map, top, labels)
  const left = persona ? FACE + PERSONA + BETWEEN : 0
  const fields = listFields(map, labels)
  const shares = [1.25, 1.1, 0.9]
  const room = width - left - BETWEEN * (fields.length - 1)
  const total = shares.slice(0, fields.length).reduce((sum, share) => sum + share, 0)
  let x = left
  const blocks = fields.map(([label, content], index) => {
    const share = (room * (shares[index] ?? 1)) / total
    const block = drawField(label, content, x, top, share)
    x += share + BETWEEN
    return block
  })
  const all = persona ? [persona, ...blocks] : blocks
  const height = all.length === 0 ? 0 : Math.max(...all.map(block => block.height)) + 13
  return {
    primitives: [
      ...title.primitives,
      line(0, title.height, width, title.height, 'ink', 1.5),
      ...all.flatMap(block => block.primitives),
      ...(height > 0 ? [line(0, top + height, width, top + height, 'ink', 1.5)] : []),
    ],
    height: top + height,
  }
}

function drawTitle(map: JourneyMap, width: number, labels: MapLabels, isTitled: boolean): Block {
  const state = map.state === null ? '' : labels.states[map.state]
  const tagWidth = state === '' ? 0 : measure(state, 15, 600) + 26
  const words = isTitled ? map.title.trim() || labels.sheet.untitled : ''
  const title = drawText(words, 0, 0, width - tagWidth - 16, TITLE, 3)
  const tag: Primitive[] =
    state === ''
      ? []
      : [
          drawTag(width - tagWidth, 3, tagWidth),
          text(width - tagWidth / 2, 21, state, { size: 15, weight: 600, fill: 'paper', anchor: 'middle' }),
        ]
  const least = state === '' ? 0 : TITLE.lineHeight
  return { primitives: [...title.primitives, ...tag], height: Math.max(title.height, least) + 10 }
}

function drawPersonaBlock(map: JourneyMap, y: number, labels: MapLabels): Block | null {
  const persona = map.mainPersonaId === null ? null : findPersona(map, map.mainPersonaId)
  if (!persona) return null
  const name = persona.age === null ? persona.name : `${persona.name}, ${persona.age}`
  const lines = [persona.occupation, persona.sourceNote].filter(part => part.trim() !== '')
  const room = { width: PERSONA, size: BODY.size }
  return {
    primitives: [
      ...drawPersona(0, y + 2),
      text(FACE, y + 13, labels.sheet.persona, { size: LABEL.size, fill: LABEL.fill }),
      text(FACE, y + 33, shorten(name, { ...room, weight: 600 }), { size: BODY.size, weight: 600 }),
      ...lines.map((part, index) =>
        text(FACE, y + 54 + index * BODY.lineHeight, shorten(part, room), { size: BODY.size }),
      ),
    ],
    height: Math.max(56, LABEL.lineHeight + (1 + lines.length) * BODY.lineHeight),
  }
}

function drawField(label: string, content: string, x: number, y: number, width: number): Block {
  const body = drawText(content, x, y + LABEL.lineHeight, width, BODY, 8)
  return {
    primitives: [text(x, y + 13, label, { size: LABEL.size, fill: LABEL.fill }), ...body.primitives],
    height: LABEL.lineHeight + body.height,
  }
}

function listFields({ scenario }: JourneyMap, { sheet }: MapLabels): [string, string][] {
  const ends = [scenario.start, scenario.end].map(end => end.trim()).filter(end => end !== '')
  const fields: [string, string][] = [
    [
      sheet.situation,
      [scenario.situation, scenario.goal]
        .map(part => part.trim())
        .join(' ')
        .trim(),
    ],
    [sheet.expectation, scenario.expectation.trim()],
    [sheet.range, ends.join(` ${sheet.rangeJoin} `)],
  ]
  return fields.filter(([, content]) => content !== '')
}
