import { expect, test } from 'vitest'
import { apply } from '@/lib/domain/map/apply'
import type { Command } from '@/lib/domain/map/commands/command'
import { createCard, createMap } from '@/lib/domain/map/create'
import { countIds } from '@/lib/domain/map/testing'
import type { CardKind } from '@/lib/domain/map/vocabulary'
import { linkedNames } from './linked-names'

const add = (kind: CardKind, id: string, text: string): Command => ({
  type: 'card.add',
  card: createCard(kind, id, text),
  phaseId: 'id2',
})
const link = (from: string, to: string): Command => ({
  type: 'link.add',
  link: { type: 'pain-opportunity', from, to },
})

test('a pain point names its chances, a chance its pain points', () => {
  const start = createMap(countIds(), [{ name: 'Kauf', kind: 'purchase' }])
  const { map } = apply(start, {
    type: 'batch',
    commands: [
      add('pain', 'a', 'Niemand ruft zurück'),
      add('opportunity', 'x', 'Rückruf'),
      add('opportunity', 'y', ''),
      link('a', 'x'),
      link('a', 'y'),
    ],
  })
  expect(linkedNames(map, 'a')).toBe('„Rückruf“, „Karte ohne Text“')
  expect(linkedNames(map, 'x')).toBe('„Niemand ruft zurück“')
  expect(linkedNames(map, 'unbekannt')).toBe('')
})
