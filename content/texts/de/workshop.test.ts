import { expect, test } from 'vitest'
import { maxLength } from '@/lib/domain/map/limits'
import { workshop } from './workshop'

test('a copy is named for its original, also for one without a title or with the longest', () => {
  expect(workshop.copyOf('Vom Angebot zum Auftrag')).toBe('Vom Angebot zum Auftrag (Kopie)')
  expect(workshop.copyOf(' ')).toBe('Karte ohne Titel (Kopie)')
  expect(workshop.copyOf('x'.repeat(maxLength('title')))).toHaveLength(maxLength('title'))
  expect(workshop.copyOf('x'.repeat(maxLength('title')))).toMatch(/x \(Kopie\)$/)
})
