import { describe, expect, it } from 'vitest'
import { loadCourse } from '@/lib/content/catalogue'
import { readGeneralFaq } from '@/lib/content/general-faq'
import { contentRoot } from '@/lib/content/places'
import { searchRecords } from '@/lib/content/search-index'
import { createSearch } from './engine'

const find = createSearch(searchRecords(loadCourse(contentRoot()), readGeneralFaq(contentRoot())))
const addresses = (query: string, count = 8) =>
  find(query)
    .slice(0, count)
    .map(({ record }) => record.url)

describe('the search over the course', () => {
  it.each([
    ['Touchpoint', '/kurs/glossar#touchpoint'],
    ['Berührungspunkte', '/kurs/glossar#touchpoint'],
    ['beruehrungspunkt', '/kurs/glossar#touchpoint'],
    ['Beruhrungspunkten', '/kurs/glossar#touchpoint'],
    ['Berürungspunkte', '/kurs/glossar#touchpoint'],
    ['touchpiont', '/kurs/glossar#touchpoint'],
    ['Schmerzpunkt', '/kurs/glossar#schmerzpunkt'],
    ['Schmerzpunkte', '/kurs/glossar#schmerzpunkt'],
    ['kundenreise', '/kurs/glossar#customer-journey'],
    ['überlegungsphase', '/kurs/glossar#ueberlegungsphase'],
    ['ueberlegungsphase', '/kurs/glossar#ueberlegungsphase'],
    ['Ueberlegungsphasen', '/kurs/glossar#ueberlegungsphase'],
    ['Weiterempfehlungswert', '/kurs/glossar#nps'],
    ['A/B-Test', '/kurs/glossar#ab-test'],
    ['abtest', '/kurs/glossar#ab-test'],
    ['Ausreisser', '/kurs/glossar#ausreisser'],
    ['Betriebsrat', '/kurs/umsetzung#review'],
    ['Gemüsekiste', '/kurs/zielgruppenanalyse#job'],
  ])('%s leads to %s', (query, url) => expect(addresses(query)).toContain(url))

  it('takes an inflected word for its base form', () => {
    expect(addresses('Umfragen', 6)).toEqual(addresses('Umfrage', 6))
  })

  it('finds compounds by their parts and lessons by another name', () => {
    expect(find('Kundenreise').some(({ record }) => record.kind === 'lesson')).toBe(true)
    expect(find('Fragebogen Rücklauf').length).toBeGreaterThan(0)
  })

  it('shows a sentence with the word that was sought', () => {
    const [first] = find('Lackiererei')
    expect(first?.sentence.some(({ isHit, text }) => isHit && text === 'Lackiererei') ?? true).toBe(true)
    for (const { sentence } of find('Umfragen').slice(0, 10)) {
      expect(sentence.map(({ text }) => text).join('').length).toBeLessThanOrEqual(280)
    }
  })

  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([])
    expect(find('  … ')).toEqual([])
    expect(find('qqqxyz')).toEqual([])
  })

  it('is quick enough to type along', () => {
    const begin = performance.now()
    for (const query of ['u', 'um', 'umf', 'umfra', 'umfragen kosten zeit']) find(query)
    expect((performance.now() - begin) / 5).toBeLessThan(50)
  })
})
