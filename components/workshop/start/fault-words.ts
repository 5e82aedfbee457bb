import { mapLabels } from '@/content/texts/de/map'
import { editorTexts, quote } from '@/content/texts/de/workshop-editor'
import { faultTexts as texts } from '@/content/texts/de/workshop-faults'
import { splitKey } from '@/lib/domain/map/keys'

/** What the server, or the reader of files, found wrong: `phases.3.name`, or an empty path for the file as a whole. */
export type Fault = { path: string; code: string }

/** The same for a person. One sentence stands alone when the file as a whole cannot be used. */
export type ToldFaults = { sentence: string } | { intro: string; lines: string[]; more: string | null }

const MOST_LINES = 10
/** So many faults a check names at most: then there may be more. */
const MOST_NAMED = 20
const EXCERPT = 32

/** Faults in words that name the place as a person knows it. `document` is what the file holds. */
export function tellFaults(faults: readonly Fault[], document: unknown): ToldFaults {
  const whole = faults.find(({ path }) => path === '')
  if (whole || faults.length === 0) return { sentence: texts.whole[whole?.code ?? ''] ?? texts.unreadable }
  const lines = [...new Set(faults.map(fault => tellFault(fault, document)))]
  const isAtLeast = faults.length >= MOST_NAMED
  const rest = lines.length - MOST_LINES
  return {
    intro: texts.intro(lines.length, isAtLeast),
    lines: lines.slice(0, MOST_LINES),
    more: rest > 0 ? texts.more(rest, isAtLeast) : null,
  }
}

function tellFault({ path, code }: Fault, document: unknown): string {
  const { part, place, rest, value } = locate(path, document)
  const field = rest.findLast(name => texts.fields[name] !== undefined)
  const subject = place === null ? null : field ? texts.at(place, texts.fields[field] ?? field) : place
  const isMissing = (value ?? null) === null && (code === 'wrong-type' || code === 'bad-value')
  const verb = isMissing ? texts.missing : (texts.codes[`${field ?? part}:${code}`] ?? texts.codes[code])
  return `${subject ?? texts.fields[part] ?? texts.somewhere} ${verb ?? texts.unknown}`
}

/** `place` is null for fields of the map itself; `rest` is the path inside the place. */
type Location = { part: string; place: string | null; rest: string[]; value: unknown }

function locate(path: string, document: unknown): Location {
  const [part = '', ...rest] = path.split('.')
  const inside = at(document, part)
  const whole = texts.parts[part] ?? null
  if (rest.length === 0 || whole === null) return { part, place: whole, rest: [], value: inside }
  if (part === 'scenario') return { part, place: whole, rest, value: follow(inside, rest) }
  // Keys of a broken file may hold dots.
  const tail = rest.join('.')
  const known = isRecord(inside) ? Object.keys(inside).find(id => tail === id || tail.startsWith(`${id}.`)) : undefined
  const key = known ?? rest[0] ?? ''
  const inner = tail.length > key.length ? tail.slice(key.length + 1).split('.') : []
  return { part, place: nameItem(part, key, document), rest: inner, value: follow(at(inside, key), inner) }
}

function nameItem(part: string, key: string, document: unknown): string {
  const item = texts.item[part]
  if (item !== undefined) {
    const number = /^\d+$/.test(key) ? Number(key) : indexOf(at(document, part), key)
    return number < 0 ? item : texts.numbered(number + 1, item)
  }
  if (part === 'cards') return nameCard(at(at(document, 'cards'), key))
  const [phaseId, kind] = splitKey(key)
  const phase = phaseName(document, phaseId)
  if (part === 'emotions') return phase === null ? texts.someEmotion : texts.emotion(phase)
  const lane = Object.entries(mapLabels.lanes).find(([name]) => name === kind)?.[1]
  return phase === null || lane === undefined ? texts.someCell : texts.cell(phase, lane)
}

function nameCard(card: unknown): string {
  const text = at(card, 'text')
  const said = typeof text === 'string' ? text.trim() : ''
  if (said === '') return editorTexts.emptyCard
  return texts.card(quote(said.length > EXCERPT ? `${said.slice(0, EXCERPT).replace(/\s+\S*$/, '')} …` : said))
}

function phaseName(document: unknown, phaseId: string): string | null {
  const phases = at(document, 'phases')
  const phase: unknown = Array.isArray(phases) ? phases.find(candidate => at(candidate, 'id') === phaseId) : undefined
  const name = at(phase, 'name')
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null
}

function indexOf(list: unknown, id: string): number {
  return Array.isArray(list) ? list.findIndex(item => at(item, 'id') === id) : -1
}

function follow(value: unknown, path: readonly string[]): unknown {
  return path.reduce(at, value)
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
