import type { Fact, FactKind, FactValue } from '@/lib/domain/progress/fact'
import { EMPTY_PROGRESS, isLater, type ProgressState } from '@/lib/domain/progress/fold'
import type { ProgressAnswer, ProgressReceipt } from '@/lib/domain/progress/wire'
import { belongsTo, createOutbox, type Owner, readChange, type Waiting } from './outbox'
import { withFacts } from './overlay'
import { NOTHING_KNOWN, type ProgressSnapshot } from './snapshot'
import type { Surroundings } from './surroundings'
import { nextInstant, retryDelay } from './timing'

const GATHER_MS = 400
/** Another tab's fact is sent from here when that tab has not done so after this time. */
const FOREIGN_MS = 15_000
const BATCH = 200

/**
 * The person's progress in this browser: painted at once from a local copy, corrected by the server, changed by facts
 * that wait in an outbox until the server has confirmed them.
 */
export function createProgressStore(around: Surroundings) {
  const outbox = createOutbox(around.storage)
  const listeners = new Set<() => void>()
  /** Facts shown on top of what the server said last: waiting ones, and confirmed ones that its answer may not hold yet. */
  const shown = new Map<string, Fact>()
  /** The last fact of each kind and subject that the server's answer holds: an older one may still arrive from a tab. */
  const settled = new Map<string, Fact>()
  const waiting = new Map<string, Waiting>()
  const foreignSince = new Map<string, number>()
  const inFlight = new Set<string>()
  let base: ProgressAnswer | null = null
  let isConfirmed = false
  let hasSaved = false
  let failures = 0
  let isSending = false
  let lastAt = 0
  let cancelTimer: (() => void) | null = null
  let snapshot: ProgressSnapshot = NOTHING_KNOWN

  const merged = (state: ProgressState) => withFacts(state, [...shown.values()], [...settled.values()])

  function publish(): void {
    const isOffline = around.isOffline()
    const kind = waiting.size === 0 ? (hasSaved ? 'saved' : 'idle') : failures > 0 || isOffline ? 'failed' : 'saving'
    snapshot = {
      isKnown: base !== null || shown.size > 0,
      viewer: base?.viewer ?? NOTHING_KNOWN.viewer,
      state: merged(base?.state ?? EMPTY_PROGRESS),
      quiz: base?.quiz ?? {},
      practice: base?.practice ?? {},
      save: { kind, waiting: waiting.size, isOffline },
      refused: outbox.refused(),
    }
    for (const listener of listeners) listener()
  }

  const owner = (): Owner => (base ? { key: base.personKey, kind: base.viewer.kind } : null)

  function adopt(entry: Waiting): void {
    if (!belongsTo(entry.owner, base)) return
    lastAt = Math.max(lastAt, Date.parse(entry.fact.at))
    waiting.set(entry.fact.id, entry)
    shown.set(entry.fact.id, entry.fact)
  }

  function keepCopy(): void {
    if (base) outbox.keepCopy({ ...base, state: merged(base.state) })
  }

  function schedule(ms: number): void {
    cancelTimer?.()
    cancelTimer = around.later(ms, () => {
      cancelTimer = null
      void flush()
    })
  }

  async function refresh(): Promise<void> {
    const confirmedBefore = [...shown.keys()].filter(id => !waiting.has(id))
    const answer = await around.load()
    const isSomebodyElse = base !== null && base.personKey !== '' && base.personKey !== answer.personKey
    base = answer
    isConfirmed = true
    if (isSomebodyElse) {
      shown.clear()
      settled.clear()
      waiting.clear()
      outbox.dropCopy()
    }
    for (const entry of outbox.waiting()) adopt(entry)
    for (const id of confirmedBefore) {
      const fact = shown.get(id)
      if (!fact) continue
      shown.delete(id)
      const key = `${fact.kind} ${fact.subject}`
      const known = settled.get(key)
      if (!known || isLater(fact, known)) settled.set(key, fact)
    }
    keepCopy()
    publish()
  }

  function settle(batch: readonly Waiting[], receipt: ProgressReceipt): number {
    const refusals = new Map(receipt.refused.map(({ id, reason }) => [id, reason]))
    const accepted = new Set(receipt.accepted)
    let settled = 0
    for (const { fact } of batch) {
      const reason = refusals.get(fact.id)
      if (reason === undefined && !accepted.has(fact.id)) continue
      settled++
      waiting.delete(fact.id)
      foreignSince.delete(fact.id)
      if (reason === undefined) outbox.remove(fact.id)
      else {
        shown.delete(fact.id)
        outbox.refuse({ fact, reason })
      }
    }
    return settled
  }

  /** Facts that are this tab's to send now. */
  function due(): Waiting[] {
    const ripe = around.now() - FOREIGN_MS
    return [...waiting.values()]
      .filter(({ fact }) => !inFlight.has(fact.id) && (foreignSince.get(fact.id) ?? 0) <= ripe)
      .sort((a, b) => (a.fact.at < b.fact.at ? -1 : 1))
      .slice(0, BATCH)
  }

  async function sendBatch(batch: Waiting[]): Promise<void> {
    for (const { fact } of batch) inFlight.add(fact.id)
    try {
      const facts = batch.map(({ fact }) => fact)
      const receipt = await around.send({ facts, personKey: base?.personKey ?? '' })
      if (receipt === 'stale') {
        // Somebody else is here by now: first look who, then whose these facts are.
        isConfirmed = false
        throw new Error('The page belongs to somebody else.')
      }
      const settled = settle(batch, receipt)
      if (settled === 0) throw new Error('The receipt names none of the facts.')
      hasSaved = true
    } finally {
      for (const { fact } of batch) inFlight.delete(fact.id)
    }
  }

  /** Sends what waits, in batches, until nothing is left or the server cannot be reached. */
  async function flush(): Promise<void> {
    if (isSending) return
    isSending = true
    try {
      if (!isConfirmed) await refresh()
      for (let batch = due(); batch.length > 0; batch = due()) {
        await sendBatch(batch)
        failures = 0
        publish()
      }
      if (base?.personKey === '' && hasSaved) await refresh()
      failures = 0
      keepCopy()
    } catch {
      failures++
    } finally {
      isSending = false
      if (failures > 0) schedule(retryDelay(failures))
      else if (waiting.size > 0) schedule(due().length > 0 ? GATHER_MS : FOREIGN_MS)
      publish()
    }
  }

  return {
    getSnapshot: () => snapshot,

    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Paints the local copy and asks the server. */
    start(): void {
      base = outbox.copy()
      for (const entry of outbox.waiting()) adopt(entry)
      publish()
      void flush()
    },

    /** Notes a fact: shown at once, kept through reload and offline, sent with others shortly after. */
    record<K extends FactKind>(kind: K, subject: string, value: FactValue[K]): void {
      lastAt = nextInstant(around.now(), lastAt)
      const at = new Date(lastAt).toISOString()
      const fact = { id: around.newId(), kind, subject, at, value } as Fact
      const entry = { fact, owner: owner() }
      outbox.put(entry)
      adopt(entry)
      publish()
      if (failures === 0) schedule(GATHER_MS)
    },

    /** Sends at once, for instance when the connection is back or the person asks. */
    async sendNow(): Promise<void> {
      cancelTimer?.()
      cancelTimer = null
      await flush()
    },

    /** Last chance before the page goes: what is not on its way yet. */
    leave(): void {
      const batch = isConfirmed ? due() : []
      if (batch.length > 0) void sendBatch(batch).then(publish, () => undefined)
    },

    /** Asks the server again, for instance after a quiz or when the tab comes back. A failure changes nothing. */
    async refresh(): Promise<void> {
      await refresh().catch(() => undefined)
    },

    /** A change by another tab. */
    onStorage(key: string | null, value: string | null): void {
      const change = readChange(key, value)
      if (!change) return
      if (change.kind === 'added') {
        foreignSince.set(change.waiting.fact.id, around.now())
        adopt(change.waiting)
        if (!cancelTimer && !isSending) schedule(FOREIGN_MS)
      } else if (change.kind === 'gone') {
        waiting.delete(change.id)
        foreignSince.delete(change.id)
      } else if (change.kind === 'refused') {
        waiting.delete(change.refused.fact.id)
        shown.delete(change.refused.fact.id)
      } else if (change.kind === 'cleared') {
        for (const entry of waiting.values()) outbox.put(entry)
      } else if (change.kind === 'copy') {
        if ((outbox.copy()?.personKey ?? '') === (base?.personKey ?? '')) return
        isConfirmed = false
        void flush()
      }
      publish()
    },

    dismiss(id: string): void {
      outbox.dismiss(id)
      publish()
    },
  }
}

export type ProgressStore = ReturnType<typeof createProgressStore>
