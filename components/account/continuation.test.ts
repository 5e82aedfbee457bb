import { describe, expect, it } from 'vitest'
import { continuation, withContinuation } from './continuation'

const to = (wish: string) => continuation(`?weiter=${encodeURIComponent(wish)}`)

describe('where to go after signing in', () => {
  it('goes back to a page of this site, with query and fragment', () => {
    expect(to('/kurs/phasen?x=1#kurve')).toBe('/kurs/phasen?x=1#kurve')
    expect(to('/konto')).toBe('/konto')
  })

  it('goes into the course without a wish', () => {
    expect(continuation('')).toBe('/kurs')
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    'kurs',
    '',
    '\\\\evil.example',
  ])('never leaves this site: %j', wish => {
    const target = to(wish)
    expect(target).toMatch(/^\/(?![/\\])/)
    expect(new URL(target, 'https://kurs.example.de').origin).toBe('https://kurs.example.de')
    expect(target).not.toMatch(/^\/[/\\]/)
  })

  it('hands the wish on', () => {
    expect(withContinuation('/registrieren', '?weiter=%2Fkonto')).toBe('/registrieren?weiter=%2Fkonto')
    expect(withContinuation('/registrieren', '?weiter=%2F%2Fevil.example')).toBe('/registrieren')
  })
})
