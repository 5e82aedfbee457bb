import type { Fact } from '@/lib/domain/progress/fact'
import type { ProgressAnswer } from '@/lib/domain/progress/wire'

/** The part of `localStorage` that is used; `keys` lists everything stored. */
export type KeyValue = {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
  keys(): string[]
}

/** Whose fact it is: the person the page showed when it was recorded; null before anybody was known. */
export type Owner = { key: string; kind: 'guest' | 'member' } | null
export type Waiting = { fact: Fact; owner: Owner }
export type Refused = { fact: Fact; reason: string }

/**
 * Whether a fact belongs to the person who is here. A fact of somebody else on this computer is neither shown nor sent;
 * what was done before anybody was known, or as a guest, follows into the account.
 */
export function belongsTo(owner: Owner, here: ProgressAnswer | null): boolean {
  if (!owner || owner.key === '' || !here || owner.key === here.personKey) return true
  return owner.kind === 'guest' && here.viewer.kind === 'member'
}

const FACT = 'rk.fact.'
const REFUSED = 'rk.refused.'
const COPY = 'rk.copy'

/** What a `storage` event from another tab means. */
export type OutboxChange =
  | { kind: 'added'; waiting: Waiting }
  | { kind: 'gone'; id: string }
  | { kind: 'refused'; refused: Refused }
  | { kind: 'dismissed'; id: string }
  | { kind: 'copy' }
  | { kind: 'cleared' }

/**
 * Facts that wait for the server's receipt. Every fact has a key of its own, so that two tabs never overwrite each
 * other's list. Where the browser refuses to store (private mode, full disk), facts wait in this tab's memory.
 */
export function createOutbox(storage: KeyValue) {
  const memory = new Map<string, string>()
  const read = (key: string) => {
    try {
      return storage.getItem(key) ?? memory.get(key) ?? null
    } catch {
      return memory.get(key) ?? null
    }
  }
  const write = (key: string, value: unknown) => {
    const text = JSON.stringify(value)
    try {
      storage.setItem(key, text)
    } catch {
      memory.set(key, text)
    }
  }
  const remove = (key: string) => {
    memory.delete(key)
    try {
      storage.removeItem(key)
    } catch {
      // Nothing was stored, so nothing remains.
    }
  }
  const keys = (prefix: string) => {
    let stored: string[] = []
    try {
      stored = storage.keys()
    } catch {
      stored = []
    }
    return [...new Set([...stored, ...memory.keys()])].filter(key => key.startsWith(prefix))
  }
  const all = <T>(prefix: string) => keys(prefix).flatMap(key => parse<T>(read(key)))

  return {
    waiting: () => all<Waiting>(FACT),
    put: (waiting: Waiting) => write(FACT + waiting.fact.id, waiting),
    remove: (id: string) => remove(FACT + id),
    refused: () => all<Refused>(REFUSED),
    /** The refusal is written before the fact goes, so that another tab never takes it for stored. */
    refuse(refused: Refused) {
      write(REFUSED + refused.fact.id, refused)
      remove(FACT + refused.fact.id)
    },
    dismiss: (id: string) => remove(REFUSED + id),
    copy: () => parse<ProgressAnswer>(read(COPY))[0] ?? null,
    keepCopy: (answer: ProgressAnswer) => write(COPY, answer),
    dropCopy: () => remove(COPY),
  }
}

export type Outbox = ReturnType<typeof createOutbox>

/** Reads a `storage` event; null when it is none of ours. */
export function readChange(key: string | null, value: string | null): OutboxChange | null {
  if (key === null) return { kind: 'cleared' }
  if (key === COPY) return { kind: 'copy' }
  if (key.startsWith(FACT)) {
    const [waiting] = parse<Waiting>(value)
    return waiting ? { kind: 'added', waiting } : { kind: 'gone', id: key.slice(FACT.length) }
  }
  if (key.startsWith(REFUSED)) {
    const [refused] = parse<Refused>(value)
    return refused ? { kind: 'refused', refused } : { kind: 'dismissed', id: key.slice(REFUSED.length) }
  }
  return null
}

/** What this script wrote itself; anything damaged counts as absent. */
function parse<T>(text: string | null): T[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? [value as T] : []
  } catch {
    return []
  }
}
