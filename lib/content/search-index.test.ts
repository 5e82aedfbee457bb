import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadCourse } from './catalogue'
import { readGeneralFaq } from './general-faq'
import { contentRoot } from './places'
import { searchRecords } from './search-index'

const records = searchRecords(loadCourse(contentRoot()), readGeneralFaq(contentRoot()))

describe('what the search looks through', () => {
  it('weighs at most 80 kB on the way to the browser', () => {
    expect(gzipSync(JSON.stringify(records)).byteLength).toBeLessThanOrEqual(80_000)
  })

  it('has every kind, with one address each', () => {
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(4)
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length)
  })

  it('is plain text with the numbers of the case', () => {
    for (const { url, text } of records) expect(text, url).not.toMatch(/[<>{}]|\*\*|\[#|\]\(|\|/)
    const config = records.find(({ url }) => url === '/kurs/daten#trichter')
    expect(config?.text).toContain('48.000')
  })
})
