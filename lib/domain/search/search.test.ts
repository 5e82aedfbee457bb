import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from './compounds'
import { matchesAll, stemsOf } from './matches'
import { bestSentence, markHits, sentencesOf } from './sentences'
import { stem } from './stem'
import { STOP_STEMS } from './stop-words'
import { fold, joinedWords, wordsOf } from './words'

const same = (...words: string[]) => expect([...new Set(words.map(stem))], words.join(', ')).toHaveLength(1)

describe('one spelling for many', () => {
  it('folds umlauts however they are written', () => {
    expect(['Kanäle', 'Kanaele', 'KANÄLE', 'kanale'].map(fold)).toEqual(Array(4).fill('kanale'))
    expect(['größer', 'groesser', 'GRÖSSER'].map(fold)).toEqual(Array(3).fill('grosser'))
    expect(fold('überprüfen')).toBe(fold('ueberpruefen'))
    expect(fold('a\u0308rger')).toBe('arger')
  })
  it('leaves ue alone after a vowel or q', () => {
    expect(['neue', 'Quelle', 'Bauer', 'Treue'].map(fold)).toEqual(['neue', 'quelle', 'bauer', 'treue'])
  })
  it('finds the words of a text with their places', () => {
    expect(wordsOf('Der A/B-Test: 8,1 %').map(word => word.text)).toEqual(['Der', 'A', 'B', 'Test', '8', '1'])
    expect(joinedWords('Web-Analytics und A/B-Test')).toEqual(['WebAnalytics', 'ABTest'])
  })
})

describe('stems', () => {
  it.each([
    ['Umfrage', 'Umfragen'],
    ['Touchpoint', 'Touchpoints'],
    ['Berührungspunkt', 'Berührungspunkte', 'Berührungspunkten', 'Beruehrungspunkts', 'Berührungspunktes'],
    ['Kanal', 'Kanäle', 'Kanälen', 'Kanals'],
    ['Kunde', 'Kunden', 'Kundin', 'Kundinnen'],
    ['Nutzer', 'Nutzerin', 'Nutzerinnen', 'Nutzern', 'Nutzers'],
    ['Phase', 'Phasen'],
    ['Haus', 'Häuser', 'Häusern', 'Hauses'],
    ['Analyse', 'Analysen', 'analysieren', 'analysiert'],
    ['Segment', 'Segmente', 'Segmentierung', 'segmentieren'],
    ['Personalisierung', 'personalisieren', 'personalisierte'],
    ['Persona', 'Personas'],
    ['Erwartung', 'Erwartungen', 'erwarten'],
    ['KPI', 'KPIs'],
    ['App', 'Apps'],
    ['Preis', 'Preise', 'Preises', 'Preisen'],
    ['Prozess', 'Prozesse'],
    ['Status'],
  ])('%s and its forms are one', (...words) => same(...words))

  it.each([
    ['Termin', 'Term'],
    ['Markt', 'Marke'],
    ['Person', 'Persona'],
    ['Karte', 'Kanal'],
  ])('%s and %s stay apart', (a, b) => expect(stem(a)).not.toBe(stem(b)))

  it('never gives nothing and never grows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß]{1,20}$/), word => {
        expect(stem(word).length).toBeGreaterThan(0)
        expect(stem(word).length).toBeLessThanOrEqual(fold(word).length)
      }),
    )
  })
  it('drops words that say nothing', () => {
    expect(['für', 'Was', 'unsere', 'über'].every(word => STOP_STEMS.has(stem(word)))).toBe(true)
    expect(STOP_STEMS.has(stem('Phase'))).toBe(false)
  })
})

describe('compounds', () => {
  const known = new Set(['Schmerz', 'Punkt', 'Kunde', 'Reise', 'Berührung', 'Karte', 'Gefühl', 'Kurve'].map(stem))
  it.each([
    ['Schmerzpunkt', ['Schmerz', 'Punkt']],
    ['Kundenreise', ['Kunde', 'Reise']],
    ['Berührungspunkte', ['Berührung', 'Punkt']],
    ['Gefühlskurven', ['Gefühl', 'Kurve']],
  ])('%s falls into its parts', (word, parts) => {
    expect(partsOf(stem(word), known)).toEqual(parts.map(stem))
  })
  it('leaves a word whole when a part is unknown', () => {
    expect(partsOf(stem('Lieferkarte'), known)).toEqual([])
  })
})

describe('sentences', () => {
  const text = 'Mira wartet z.\u00A0B. neun Tage. Dann fährt sie Probe! „Was kostet das?“ Das Rad kostet 5.490 €.'
  it('splits where a sentence ends', () => {
    expect(sentencesOf(text)).toHaveLength(4)
  })
  it('picks the sentence with the most hits and marks them', () => {
    const wanted = new Set([stem('kosten'), stem('Räder')])
    const sentence = bestSentence(text, found => wanted.has(found))
    expect(sentence).toBe('Das Rad kostet 5.490 €.')
    expect(bestSentence(text, () => false)).toBeNull()
    expect(markHits('Das Rad rollt.', found => wanted.has(found))).toEqual([
      { text: 'Das ', isHit: false },
      { text: 'Rad', isHit: true },
      { text: ' rollt.', isHit: false },
    ])
  })
})

describe('filtering a list', () => {
  const stems = stemsOf('Wie oft sollte ich Umfragen zur Lieferkette machen?')
  it('keeps what has every telling word, in any form or as part of a longer word', () => {
    expect(['Umfrage', 'umfr', 'wie oft Umfrage', 'kette', ''].every(query => matchesAll(query, stems))).toBe(true)
    expect(['Umfrage Preis', 'Interview'].some(query => matchesAll(query, stems))).toBe(false)
  })
})
