import { describe, expect, it } from 'vitest'
import { readabilityOf, syllablesOf } from './readability'

describe('syllables', () => {
  it.each([
    ['Rad', 1],
    ['Haus', 1],
    ['Reise', 2],
    ['Häuser', 2],
    ['Kunde', 2],
    ['Kundinnen', 3],
    ['Bedürfnis', 3],
    ['Erwartung', 3],
    ['Berührungspunkte', 5],
    ['Liebe', 2],
    ['Familie', 4],
    ['Linien', 3],
    ['Theater', 3],
    ['Nation', 3],
    ['Situation', 5],
    ['aktuell', 3],
    ['Quelle', 2],
    ['Bauer', 2],
    ['System', 2],
    ['Idee', 2],
    ['See', 1],
    ['Touchpoint', 2],
    ['Journey', 2],
    ['Service', 2],
    ['Website', 2],
    ['Feedback', 2],
    ['E-Mail', 2],
    ['A/B', 1],
    ['CRM', 1],
  ])('%s has %i', (word, count) => expect(syllablesOf(word)).toBe(count))
})

describe('reading ease', () => {
  it('is the formula of Flesch and Amstad', () => {
    // 2 sentences, 7 words, 8 syllables.
    const { words, wordsPerSentence, ease } = readabilityOf('Das Rad ist da. Mira freut sich.')
    expect([words, wordsPerSentence]).toEqual([7, 3.5])
    expect(ease).toBeCloseTo(180 - 3.5 - (58.5 * 8) / 7, 6)
  })
  it('leaves numbers out and does not stumble over an empty text', () => {
    expect(readabilityOf('Es sind 29 von 360.').words).toBe(3)
    expect(readabilityOf('')).toEqual({ words: 0, wordsPerSentence: 0, syllablesPerWord: 0, ease: 0 })
  })
})
