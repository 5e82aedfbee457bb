import { expect, test } from 'vitest'
import { fileNameOf } from './file-name'

const name = (title: string) => fileNameOf(title, 'pdf', 'karte')

test('titles become names that every system takes', () => {
  expect(name('Vom Zweitauto zum Lastenrad')).toBe('vom-zweitauto-zum-lastenrad.pdf')
  expect(name('Größe & Maß: „Übergabe“')).toBe('groesse-mass-uebergabe.pdf')
  expect(name('Łódź, Škoda, café')).toBe('lodz-skoda-cafe.pdf')
  expect(name('../../etc/passwd\r\nx: y')).toBe('etc-passwd-x-y.pdf')
  expect(name('CON')).toBe('con.pdf')
})

test('what leaves nothing, and what is too long', () => {
  expect(name('')).toBe('karte.pdf')
  expect(name('שלום 😀')).toBe('karte.pdf')
  expect(name('x'.repeat(200))).toBe(`${'x'.repeat(60)}.pdf`)
})
