import { describe, expect, it } from 'vitest'
import type { Fact } from '../progress/fact'
import { foldFacts } from '../progress/fold'
import { emailKey } from './email'
import { mergeGuestFacts } from './merge-facts'
import { passwordFault } from './password'

describe('e-mail addresses', () => {
  it.each([
    ['  Mira@Moewenrad.DE ', 'mira@moewenrad.de'],
    ['mira＠moewenrad.de', 'mira@moewenrad.de'],
    ['o.brien+kurs@mail.example.org', 'o.brien+kurs@mail.example.org'],
  ])('%s is compared as %s', (text, key) => expect(emailKey(text)).toBe(key))

  it.each(['', 'mira', 'mira@', '@x.de', 'a@b', 'a@b..de', '"a@b.de"@c.de', 'a b@c.de', 'a@b.de,c@d.de', 'a@b@c.de'])(
    '„%s“ is no address',
    text => expect(emailKey(text)).toBeNull(),
  )
})

describe('passwords', () => {
  const isCommon = (text: string) => ['password', 'qwerty123456', 'sonnenschein'].includes(text)
  const fault = (password: string) =>
    passwordFault(password, { name: 'Mira Sandhövel', email: 'mira.s@x.de', isCommon })

  it.each([
    ['kurz', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['Qwerty123456', 'common'],
    ['Sonnenschein2026!', 'common'],
    ['aaaaaaaaaaaaaaa', 'common'],
    ['moin-moin-moin-', 'common'],
    ['Sandhövel2026', 'personal'],
  ])('„%s“ is refused: %s', (password, expected) => expect(fault(password)).toBe(expected))

  it('takes a sentence without any rule on characters', () => {
    expect(fault('vier blaue lampen im hof')).toBeNull()
  })
})

describe('merging a guest into an account', () => {
  const tick = (id: string, at: string, ticked: boolean): Fact => ({
    id,
    kind: 'checklist.ticked',
    subject: 'item',
    at: `2026-03-0${at}T08:00:00.000Z`,
    value: { ticked },
  })
  const merged = (guest: Fact[], account: Fact[]) =>
    foldFacts([...account, ...mergeGuestFacts(guest, account)]).ticked.item

  it('lets the further state win, whichever is newer', () => {
    expect(merged([tick('g', '1', true)], [tick('a', '2', false)])).toBe(true)
    expect(merged([tick('g', '2', false)], [tick('a', '1', true)])).toBe(true)
    expect(merged([tick('g', '2', true)], [tick('a', '1', false)])).toBe(true)
    expect(merged([tick('g', '1', true), tick('h', '2', false)], [])).toBe(false)
  })
})
