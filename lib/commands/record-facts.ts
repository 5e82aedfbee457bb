import 'server-only'
import { refusals } from '../../content/texts/de/progress'
import type { Grant } from '../auth/grant'
import { insertFacts } from '../data/facts'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'
import { Problem } from '../domain/problem'
import type { Fact } from '../domain/progress/fact'
import { factSchema } from '../domain/progress/fact-schema'
import type { ProgressReceipt } from '../domain/progress/wire'
import { personKey } from './person-key'

/** A clock may run ahead by this much; a fact from further ahead would win over everything said later. */
const MOST_AHEAD_MS = 10 * 60_000

/**
 * Stores a batch of facts durably. Each is accepted once however often it arrives; a fact that can never be stored is
 * refused with a reason and does not hold up the others.
 * @param batch `personKey` is whom the page takes for its person, empty when it has seen nobody yet
 * @returns the ids that are stored now, and the refused ones
 * @throws Problem `stale` when somebody else is signed in by now: the page has to look whose facts these are
 */
export async function recordFacts(
  db: Database,
  grant: Grant<'learning.write'>,
  batch: { facts: readonly unknown[]; personKey: string },
  now: Date,
): Promise<ProgressReceipt> {
  if (batch.personKey !== '' && batch.personKey !== personKey(grant.target.personId)) throw new Problem('stale')
  const facts: Fact[] = []
  const receipt: ProgressReceipt = { accepted: [], refused: [] }
  for (const raw of batch.facts) {
    const parsed = factSchema.safeParse(raw)
    if (!parsed.success) receipt.refused.push({ id: rawId(raw), reason: refusals.malformed })
    else if (Date.parse(parsed.data.at) > now.getTime() + MOST_AHEAD_MS)
      receipt.refused.push({ id: parsed.data.id, reason: refusals.future })
    else facts.push(parsed.data)
  }
  if (facts.length > 0) {
    await transact(db, function* (tx) {
      yield* q(insertFacts(tx, grant, facts, now))
    })
  }
  receipt.accepted = facts.map(({ id }) => id)
  return receipt
}

function rawId(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : ''
}
