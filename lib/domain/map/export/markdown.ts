import type { MapLabels } from '../labels'
import type { Card, JourneyMap, Persona, Phase } from '../model'
import { findCard, findCurvePersona, findEmotion, listCell } from '../read'
import { emotionWord, formatDay, formatSigned } from './format'

/** The map as Markdown: frame and personas first, then one section a phase. Foreign text cannot become markup. */
export function exportMarkdown(map: JourneyMap, labels: MapLabels): string {
  const { sheet } = labels
  const { situation, goal, expectation, start, end } = map.scenario
  const facts: [string, string][] = [
    [sheet.map, map.state === null ? '' : labels.states[map.state]],
    [sheet.owner, map.owner],
    [sheet.reviewDate, map.reviewDate === null ? '' : formatDay(map.reviewDate, labels)],
    [sheet.scenario, situation],
    [sheet.goal, goal],
    [sheet.expectation, expectation],
    [sheet.range, [start, end].filter(part => part !== '').join(` ${sheet.rangeJoin} `)],
  ]
  const blocks = [
    `# ${plain(map.title.trim() || sheet.untitled)}`,
    list(facts),
    ...map.personas.flatMap(persona => [
      `## ${plain(`${sheet.persona}: ${persona.name}`)}`,
      list(listPersona(persona, labels)),
    ]),
    ...map.phases.flatMap(phase => [`## ${plain(phase.name)}`, ...listPhase(map, phase, labels)]),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function listPersona(persona: Persona, { sheet, personaRoles }: MapLabels): [string, string][] {
  const who = [persona.age === null ? '' : String(persona.age), persona.occupation, personaRoles[persona.role]]
  return [
    [sheet.persona, who.filter(part => part !== '').join(', ')],
    [sheet.goals, persona.goals.join('; ')],
    [sheet.frustrations, persona.frustrations.join('; ')],
    [sheet.job, persona.job],
  ]
}

function listPhase(map: JourneyMap, phase: Phase, labels: MapLabels): string[] {
  return map.lanes.flatMap(({ kind }) => {
    const items =
      kind === 'emotion'
        ? listFeelings(map, phase, labels)
        : listCell(map, phase.id, kind).map(card => toItem(map, card, labels))
    return items.length === 0 ? [] : [`### ${plain(labels.lanes[kind])}`, items.map(item => `- ${item}`).join('\n')]
  })
}

function listFeelings(map: JourneyMap, phase: Phase, labels: MapLabels): string[] {
  return map.curves.flatMap(curve => {
    const point = findEmotion(map, phase.id, curve.id)
    if (!point) return []
    const name = labels.sheet.curve(findCurvePersona(map, curve)?.name ?? '', labels.states[curve.state])
    const reason = point.reason === '' ? '' : ` – ${point.reason}`
    return [plain(`${name}: ${formatSigned(point.value)} (${emotionWord(point.value, labels)})${reason}`)]
  })
}

function toItem(map: JourneyMap, card: Card, labels: MapLabels): string {
  const notes = [
    labels.evidence[card.evidence] + (card.source === '' ? '' : `: ${card.source}`),
    ...(card.kind === 'touchpoint' ? [labels.channels[card.channel], labels.ownerships[card.ownership]] : []),
    ...(card.kind === 'touchpoint' && card.isMomentOfTruth ? [labels.sheet.momentOfTruth] : []),
    ...(card.kind === 'kpi'
      ? [note(labels.columns.baseline, card.baseline), note(labels.columns.target, card.target)]
      : []),
    ...(card.kind === 'opportunity'
      ? [
          note(labels.columns.ownerRole, card.ownerRole),
          note(labels.columns.metric, card.metric),
          note(labels.columns.due, card.due === null ? '' : formatDay(card.due, labels)),
          note(labels.columns.impact, card.impact),
          note(labels.columns.effort, card.effort),
        ]
      : []),
    ...map.links
      .filter(link => link.from === card.id)
      .map(link => note(labels.columns.linkedWith, findCard(map, link.to)?.text ?? '')),
  ]
  return plainStart(`${card.text} (${notes.filter(part => part !== '').join('; ')})`)
}

function note(label: string, value: string | number | null): string {
  return value === null || value === '' ? '' : `${label}: ${value}`
}

function list(entries: readonly [string, string][]): string {
  return entries
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `- ${plain(label)}: ${plain(value)}`)
    .join('\n')
}

/** One line whose signs Markdown and HTML take as they are. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
}

/** At the beginning of an item: no list inside the list. */
function plainStart(text: string): string {
  return plain(text)
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
