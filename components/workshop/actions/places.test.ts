import { expect, test } from 'vitest'
import { createCard, createPhase } from '@/lib/domain/map/create'
import { placesOf } from './places'

test('a card that moved to another row, which was shown for it', () => {
  const move = { type: 'card.move', cardId: 'c', phaseId: 'p', kind: 'pain' } as const
  const show = { type: 'lane.edit', kind: 'pain', patch: { isHidden: false } } as const
  expect(placesOf({ type: 'batch', commands: [move, show] })).toEqual(['card:c', 'lane:pain'])
})

test('a linked card: itself, the card it was made for, and its cell only then', () => {
  const add = { type: 'card.add', card: createCard('opportunity', 'new'), phaseId: 'p' } as const
  const link = { type: 'link.add', link: { type: 'pain-opportunity', from: 'old', to: 'new' } } as const
  expect(placesOf({ type: 'batch', commands: [add, link] })).toEqual(['card:new', 'card:old', 'cell:p:opportunity'])
})

test('phases, feelings, and what has no place of its own', () => {
  expect(placesOf({ type: 'phase.add', phase: createPhase('p', 'Kauf') })).toEqual(['phase:p'])
  expect(placesOf({ type: 'emotion.clear', phaseId: 'p', curveId: 'v' })).toEqual(['emotion:p:v'])
  expect(placesOf({ type: 'map.edit', patch: { title: 'Neu' } })).toEqual([])
})
