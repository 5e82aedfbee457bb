import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../fault'
import { type Check, type CheckedChapter, lessonFault, tagsOf } from './material'

const MIN_FONT = 15
const MIN_ALT = 40
const TOKENS =
  /^var\(--(paper|paper-deep|card|ink|ink-2|ink-3|hair|edge|contour|water|water-line|forest|sign|sign-ink|sign-edge|sign-wash|feel|feel-wash|feel-soft|moss|moss-wash|brick|brick-wash)\)$/

/** What a drawing must not contain, and why. */
const REFUSED: readonly { pattern: RegExp; text: string }[] = [
  { pattern: /<style[\s>]/, text: '<style> ist in Zeichnungen nicht erlaubt: Farben stehen als Attribute.' },
  { pattern: /<script[\s>]/i, text: '<script> ist in Zeichnungen nicht erlaubt.' },
  { pattern: /<foreignObject[\s>]/, text: '<foreignObject> ist in Zeichnungen nicht erlaubt.' },
  { pattern: /<image[\s>]/, text: '<image> ist in Zeichnungen nicht erlaubt.' },
  { pattern: /<a[\s>]/, text: 'Verweise sind in Zeichnungen nicht erlaubt.' },
  { pattern: /\sclass="/, text: 'class ist in Zeichnungen nicht erlaubt.' },
  { pattern: /\son[a-z]+="/i, text: 'Programmtext ist in Zeichnungen nicht erlaubt.' },
  { pattern: /<!ENTITY|<!DOCTYPE/, text: 'Entitäten sind in Zeichnungen nicht erlaubt.' },
]

/** Drawings are there, described, safe, and drawn with the course's own colours and sizes. */
export const checkFigures: Check = ({ root, chapters }) =>
  chapters.flatMap(chapter => [
    ...figureTags(chapter),
    ...chapter.figures.flatMap(file =>
      drawing(path.join(root, 'chapters', chapter.slug, 'figures', file), `${chapter.folder}/figures/${file}`),
    ),
  ])

function figureTags(chapter: CheckedChapter): Fault[] {
  const seen = new Set<string>()
  return tagsOf(chapter, 'Figure').flatMap(({ attributes: { id = '', src = '', alt = '' }, text, line }) => {
    const add = (sentence: string) => lessonFault(chapter, line, sentence)
    const faults: Fault[] = []
    if (!chapter.figures.includes(src)) faults.push(add(`Die Zeichnung figures/${src} fehlt.`))
    if (alt.length < MIN_ALT)
      faults.push(add(`Der Alternativtext von „${id}“ ist zu kurz: Er sagt in ein bis drei Sätzen, was zu sehen ist.`))
    if (/^Abbildung\s/i.test(text.trim()))
      faults.push(add('Die Bildunterschrift trägt keine Nummer; die Seite zählt selbst.'))
    if (!text.trim()) faults.push(add(`Der Abbildung „${id}“ fehlt die Bildunterschrift.`))
    if (seen.has(id)) faults.push(add(`Die Kennung „${id}“ trägt schon eine andere Abbildung.`))
    seen.add(id)
    return faults
  })
}

function drawing(file: string, shown: string): Fault[] {
  const svg = readFileSync(file, 'utf8')
  const at = (offset: number, text: string): Fault => ({
    file: shown,
    line: svg.slice(0, offset).split('\n').length,
    text,
  })
  const faults = REFUSED.flatMap(({ pattern, text }) => {
    const offset = svg.search(pattern)
    return offset < 0 ? [] : [at(offset, text)]
  })
  const [root = ''] = /<svg[^>]*>/.exec(svg) ?? []
  if (!/\bid="figure"/.test(root)) faults.push(at(0, 'Das Wurzelelement braucht id="figure".'))
  if (!/\bviewBox="[-\d.]+ [-\d.]+ 720 [\d.]+"/.test(root)) faults.push(at(0, 'Die viewBox muss 720 breit sein.'))
  for (const match of svg.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)) {
    const value = match[1] ?? ''
    if (value !== 'none' && !TOKENS.test(value) && !/^url\(#[\w-]+\)$/.test(value)) {
      faults.push(at(match.index, `Die Farbe „${value}“ ist keine der benannten Farben.`))
    }
  }
  for (const match of svg.matchAll(/\bfont-size="([\d.]+)/g)) {
    if (Number(match[1]) < MIN_FONT)
      faults.push(at(match.index, `Schrift ist mindestens ${MIN_FONT} groß, hier ${match[1]}.`))
  }
  return faults
}
