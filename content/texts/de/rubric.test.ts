import { describe, expect, test } from 'vitest'
import { apply } from '@/lib/domain/map/apply'
import type { CardPatch, Command } from '@/lib/domain/map/commands/command'
import { createCard, createMap } from '@/lib/domain/map/create'
import type { JourneyMap } from '@/lib/domain/map/model'
import { evaluate } from '@/lib/domain/map/rubric/evaluate'
import { compileList } from '@/lib/domain/map/rubric/words'
import { type CardKind, RULE_IDS, type RuleId } from '@/lib/domain/map/vocabulary'
import { ruleTexts } from './rubric'
import { wordLists } from './rubric-words'

function withCard(kind: CardKind, text: string, patch: CardPatch = {}): JourneyMap {
  let count = 0
  const map = createMap(() => `id${++count}`, [{ name: 'Nachkauf', kind: 'retention' }])
  const commands: Command[] = [{ type: 'card.add', card: createCard(kind, 'card', text), phaseId: 'id2' }]
  if (Object.keys(patch).length > 0) commands.push({ type: 'card.edit', cardId: 'card', patch })
  return apply(map, { type: 'batch', commands }).map
}

function isRaised(ruleId: RuleId, map: JourneyMap): boolean {
  return evaluate(map, { lists: wordLists, rules: [ruleId] }).hints.some(hint => hint.ruleId === ruleId)
}

describe('R23 tells a channel from a moment', () => {
  test.each([
    'Website',
    'E-Mail',
    'Unsere Webseite',
    'per Telefon',
    'Instagram',
    'Firmenwebsite',
    'Newsletter',
    'AUSSENDIENST',
    'Außendienst',
  ])('channel: %s', text => {
    expect(isRaised('R23', withCard('touchpoint', text))).toBe(true)
  })
  test.each([
    'Leasingformular',
    'Rechnung per E-Mail erhalten',
    'Website mit Konfigurator',
    'Rad der Nachbarin',
    'Rückruf',
    'Partnerwerkstatt',
    'Terminbuchung',
    '',
  ])('moment: %s', text => {
    expect(isRaised('R23', withCard('touchpoint', text))).toBe(false)
  })
})

describe('R24 hears the company speak', () => {
  test.each([
    'Angebot versenden',
    'Das Angebot wird versendet',
    'Lead qualifizieren',
    'Frühjahrskampagne sehen',
    'Auftrag anlegen',
    'Auftrag im CRM-System pflegen',
    'Ticket schließen',
    'Ticket schliessen',
    'Druckfreigabe erteilen',
    'Kommt zu uns',
    'Besucht unsere Filiale',
  ])('company: %s', text => {
    expect(isRaised('R24', withCard('action', text))).toBe(true)
  })
  test.each([
    'Angebot erhalten',
    'Kauft ein Ticket',
    'Leidet unter Rückenschmerzen',
    'Wird gefragt',
    'Unsicher, wartet ab',
    'Sucht im Universum der Räder',
  ])('customer: %s', text => {
    expect(isRaised('R24', withCard('action', text))).toBe(false)
  })
  test('also in the name of a phase', () => {
    const map = apply(withCard('action', 'Fragt'), {
      type: 'phase.edit',
      phaseId: 'id2',
      patch: { name: 'Leadgenerierung' },
    }).map
    expect(isRaised('R24', map)).toBe(true)
  })
})

test.each(['Prüft der Innendienst', 'Interne Klärung', 'Wird in der Buchhaltung verbucht'])(
  'R25 looks behind the stage: %s',
  text => {
    expect([isRaised('R25', withCard('touchpoint', text)), isRaised('R25', withCard('backstage', text))]).toEqual([
      true,
      false,
    ])
  },
)

describe('R9 asks whether the end is the end', () => {
  test.each([
    ['Erhält die Rechnung', true],
    ['Paketlieferung', true],
    ['Holt das Rad ab', true],
    ['Übergabe', true],
    ['Wartet auf die Lieferung', true],
    ['Bringt es zur Inspektion', false],
    ['Empfiehlt es weiter', false],
    ['Genießt den Urlaub', false],
  ])('%s: %s', (text, isEarly) => {
    expect(isRaised('R9', withCard('action', text))).toBe(isEarly)
  })
})

test.each([
  ['R6', 'Soll-Zustand', true],
  ['R6', 'künftig', true],
  ['R6', 'Solltermin', false],
  ['R31', 'Wartezeit', false],
  ['R31', 'Übergabe', false],
  ['R31', 'wichtig', true],
] as const)('%s and the tag „%s“: %s', (ruleId, tag, isExpected) => {
  const map = apply(withCard('action', 'x', { tags: [tag] }), { type: 'map.edit', patch: { state: 'ist' } }).map
  expect(isRaised(ruleId, map)).toBe(isExpected)
})

test('lists ignore case, umlaut spelling, soft hyphens and combining marks', () => {
  const find = compileList(['prüf*', '*straße', 'angebot versend*'])
  expect(find('Pruefung')).toBe('Pruefung')
  expect(find('PRU\u0308FUNG')).toBe('PRU\u0308FUNG')
  expect(find('Haupt\u00ADstrasse')).toBe('Hauptstrasse')
  expect(find('versendet ein Angebot')).toBe('Angebot versendet')
  expect(find('Angebot')).toBeNull()
})

test('every rule has a name, a sentence and a reason without gaps', () => {
  const samples = {
    persona: 'Mira',
    missing: 'goal',
    text: 'T',
    phase: 'Kauf',
    otherPhase: 'Nachkauf',
    count: 3,
    value: -2,
    side: 'low',
    word: 'Lead',
    what: 'cell',
    percent: 60,
    kind: 'purchase',
  }
  for (const ruleId of RULE_IDS) {
    const { name, text, why } = ruleTexts[ruleId]
    expect(`${name} ${text(samples)} ${why}`).not.toMatch(/undefined|NaN|!|"/)
  }
})
