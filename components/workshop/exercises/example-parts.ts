import { mapLabels } from '@/content/texts/de/map'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { emotionWord, formatDay, formatSigned } from '@/lib/domain/map/export/format'
import type { Card, JourneyMap, OpportunityCard, Phase } from '@/lib/domain/map/model'
import { findCard, findEmotion, listCell, listKind } from '@/lib/domain/map/read'
import type { View } from '@/lib/domain/map/views'
import type { CardKind } from '@/lib/domain/map/vocabulary'

type Part = { term: string; entries: { text: string; note?: string }[] }

/** What the worked example says in the part of one exercise, as terms with their entries. Empty ones are left out. */
export function exampleParts(map: JourneyMap, view: View): Part[] {
  return PARTS[view](map)
    .map(part => ({ ...part, entries: part.entries.filter(entry => entry.text !== '') }))
    .filter(part => part.entries.length > 0)
}

const PARTS: Record<View, (map: JourneyMap) => Part[]> = {
  scenario({ title, scenario, state }) {
    const { situation, goal, expectation, start, end } = formTexts.scenario
    return [
      one(formTexts.scenario.title, title),
      one(situation, scenario.situation),
      one(goal, scenario.goal),
      one(expectation, scenario.expectation),
      one(start, scenario.start),
      one(end, scenario.end),
      one(formTexts.scenario.state, state ? mapLabels.states[state] : ''),
    ]
  },
  personas({ personas }) {
    const words = formTexts.persona
    return personas
      .slice(0, 2)
      .flatMap(persona => [
        one(`${persona.name}${persona.age === null ? '' : `, ${persona.age}`}`, persona.context),
        one(words.job, persona.job),
        { term: words.goals, entries: persona.goals.map(text => ({ text })) },
        { term: words.frustrations, entries: persona.frustrations.map(text => ({ text })) },
        one(words.basis, [mapLabels.personaBases[persona.basis], persona.sourceNote].filter(Boolean).join(', ')),
      ])
  },
  touchpoints: map =>
    byPhase(map, phase =>
      listCell(map, phase.id, 'touchpoint').map(card => ({
        text: card.text,
        note: [mapLabels.channels[card.channel], mapLabels.ownerships[card.ownership]].join(', '),
      })),
    ),
  phases: map => byPhase(map, phase => [...said(map, phase, ['action', 'thought']), ...feelings(map, phase)]),
  evidence: map => byPhase(map, phase => said(map, phase, ['action', 'touchpoint', 'pain', 'evidence'], sourceOf)),
  whole: map =>
    byPhase(map, phase => [
      ...said(map, phase, ['action', 'touchpoint', 'thought', 'pain', 'opportunity']),
      ...feelings(map, phase),
    ]),
  opportunities: map =>
    listKind(map, 'opportunity').map(card => ({
      term: answered(map, card) || mapLabels.lanes.opportunity,
      entries: [{ text: card.text, note: `${formTexts.impact} ${card.impact}, ${formTexts.effort} ${card.effort}` }],
    })),
  plan: map =>
    listKind(map, 'opportunity').map(card => ({
      term: card.text,
      entries: [
        {
          text: card.ownerRole,
          note: [card.metric, card.due && formatDay(card.due, mapLabels)].filter(Boolean).join(', '),
        },
      ],
    })),
  personalisation: map =>
    listKind(map, 'opportunity').flatMap(card =>
      card.personalisation
        ? [
            {
              term: card.text,
              entries: [
                {
                  text: card.personalisation.occasion,
                  note: `${card.personalisation.data}; ${mapLabels.consents[card.personalisation.consent]}`,
                },
              ],
            },
          ]
        : [],
    ),
  service: map =>
    listKind(map, 'opportunity').flatMap(card =>
      card.service
        ? [
            {
              term: card.text,
              entries: [
                {
                  text: mapLabels.channels[card.service.channel],
                  ...(card.service.targetMinutes !== null && {
                    note: `${formTexts.measure.targetMinutes}: ${card.service.targetMinutes}`,
                  }),
                },
              ],
            },
          ]
        : [],
    ),
}

const one = (term: string, text: string): Part => ({ term, entries: [{ text }] })

function byPhase(map: JourneyMap, list: (phase: Phase) => Part['entries']): Part[] {
  return map.phases.map(phase => ({ term: phase.name, entries: list(phase) }))
}

function said(
  map: JourneyMap,
  phase: Phase,
  kinds: readonly CardKind[],
  note = (card: Card) => mapLabels.lanes[card.kind],
) {
  return kinds.flatMap(kind =>
    listCell(map, phase.id, kind).map((card: Card) => ({ text: card.text, note: note(card) })),
  )
}

const sourceOf = (card: Card) => [mapLabels.evidence[card.evidence], card.source].filter(Boolean).join(', ')

function feelings(map: JourneyMap, phase: Phase): Part['entries'] {
  const [curve] = map.curves
  const point = curve && findEmotion(map, phase.id, curve.id)
  if (!point) return []
  return [{ text: `${formatSigned(point.value)}, ${emotionWord(point.value, mapLabels)}`, note: point.reason }]
}

function answered(map: JourneyMap, card: OpportunityCard): string {
  const link = map.links.find(candidate => candidate.type === 'pain-opportunity' && candidate.to === card.id)
  return link ? (findCard(map, link.from)?.text ?? '') : ''
}
