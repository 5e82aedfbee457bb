import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readGeneralFaq } from './general-faq'
import { contentRoot } from './places'

/** What the general FAQ has to answer, by the topics of `coverage.json`. */
const WANTED = `was-ist-das warum wie-erstellen werkzeuge touchpoints personas daten wie-oft-aktualisieren haeufige-fehler
  wirkung-messen nutzen dauer wer-macht-mit detailgrad mehrere-karten feedback elemente visualisieren service-blueprint
  zufriedenheit marketingstrategie herausforderungen aktuell-halten teilen best-practices`
const DEPARTMENTS = `produktentwicklung vertrieb kundendienst management it marketing hr finanzen logistik
  forschung-entwicklung qualitaetssicherung unternehmensstrategie unternehmenskommunikation`

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

it('answers every topic and every department', () => {
  const entries = readGeneralFaq(contentRoot())
  const ids = entries.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(WANTED.split(/\s+/).map(id => `faq-${id}`)))
  const departments = entries.filter(({ topic }) => topic === 'abteilungen').map(({ id }) => id)
  expect(departments.sort()).toEqual(
    DEPARTMENTS.split(/\s+/)
      .map(id => `faq-${id}`)
      .sort(),
  )
  expect(new Set(departments.map(id => entries.find(entry => entry.id === id)?.answer.slice(0, 40))).size).toBe(13)
})

it('names file, line and mistake', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'faq-'))
  made.push(folder)
  mkdirSync(path.join(folder, 'chapters', 'daten'), { recursive: true })
  const entry = (id: string, chapter: string, topic: string) =>
    `- { id: ${id}, question: Wozu?, chapter: ${chapter}, topic: ${topic}, answer: "${'Wort '.repeat(70)}" }\n`
  const write = (text: string) => writeFileSync(path.join(folder, 'faq.yaml'), text)

  write(entry('faq-a', 'daten', 'bauen') + entry('faq-a', 'keins', 'bauen'))
  expect(() => readGeneralFaq(folder)).toThrow(/faq\.yaml:2 {2}Die id „faq-a“ gibt es zweimal\.[\s\S]*„keins“/)
  write(entry('wozu', 'daten', 'bauen'))
  expect(() => readGeneralFaq(folder)).toThrow('content/faq.yaml:1')
  write(entry('faq-b', 'daten', 'sonstiges'))
  expect(() => readGeneralFaq(folder)).toThrow('content/faq.yaml:1')
  write('- { id: faq-c, question: Wozu?, chapter: daten, topic: bauen, answer: Kurz. }\n')
  expect(() => readGeneralFaq(folder)).toThrow('Die Antwort hat 1 Wörter')
})
