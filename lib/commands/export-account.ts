import 'server-only'
import type { Grant } from '../auth/grant'
import { listAttempts } from '../data/attempts'
import { listFacts, toFact } from '../data/facts'
import { listOwnAnswers, listOwnMaps, listOwnMemberships, listOwnShares, listOwnSnapshots } from '../data/own-records'
import { findAccount } from '../data/people'
import { listPracticeAnswers } from '../data/practice'
import { listSessions } from '../data/sessions'
import type { Database } from '../db/database'

/** One JSON document; instants are ISO texts, scores shares of the points (0–1). */
export type AccountExport = Awaited<ReturnType<typeof exportAccount>>

/**
 * Everything that is stored about a person, for the person. Left out is what only serves safety or shuffling: the password's
 * hash, hashes of cookies and links, seeds.
 */
export async function exportAccount(
  db: Database,
  { account, learning }: { account: Grant<'account.manage'>; learning: Grant<'learning.write'> },
  now: Date,
) {
  const [people, sessions, memberships, facts, attempts, answers, practice, maps, snapshots, shares] =
    await Promise.all([
      findAccount(db, account),
      listSessions(db, account),
      listOwnMemberships(db, account),
      listFacts(db, learning),
      listAttempts(db, learning),
      listOwnAnswers(db, learning),
      listPracticeAnswers(db, learning),
      listOwnMaps(db, learning),
      listOwnSnapshots(db, learning),
      listOwnShares(db, learning),
    ])
  const [person] = people
  return {
    format: 'reisekarte-export',
    version: 1,
    exportedAt: now,
    person: {
      name: person?.name ?? null,
      email: person?.email ?? null,
      emailConfirmedAt: person?.emailConfirmedAt ?? null,
      createdAt: person?.createdAt ?? null,
    },
    sessions: sessions.map(({ id: _, ...session }) => session),
    memberships,
    facts: facts.map(row => ({ ...toFact(row), recordedAt: row.recordedAt })).sort((a, b) => (a.at < b.at ? -1 : 1)),
    attempts: attempts.map(({ seed: _seed, personId: _person, score, ...attempt }) => ({
      ...attempt,
      score: share(score),
      answers: answers
        .filter(({ attemptId }) => attemptId === attempt.id)
        .map(({ attemptId: _, score: points, ...answer }) => ({ ...answer, score: share(points) })),
    })),
    practice: practice.map(({ personId: _, score, ...answer }) => ({ ...answer, score: share(score) })),
    maps: maps.map(({ personId: _, ...map }) => ({
      ...map,
      snapshots: snapshots.filter(({ mapId }) => mapId === map.id),
      shares: shares.filter(({ mapId }) => mapId === map.id),
    })),
  }
}

/** Stored ten-thousandths as a share. */
function share(score: number | null): number | null {
  return score === null ? null : score / 10_000
}
