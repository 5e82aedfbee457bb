import 'server-only'
import type { Grant } from '../auth/grant'
import { listAttempts } from '../data/attempts'
import { listFacts, toFact } from '../data/facts'
import { findOwnPerson } from '../data/people'
import { listPracticeAnswers } from '../data/practice'
import type { Database } from '../db/database'
import { EMPTY_PROGRESS, foldFacts } from '../domain/progress/fold'
import { summariseAttempts } from '../domain/progress/quiz-summary'
import type { ProgressAnswer } from '../domain/progress/wire'
import { personKey } from './person-key'

/** What a visitor sees who has not written anything yet. */
export const NOBODYS_PROGRESS: ProgressAnswer = {
  viewer: { kind: 'guest', name: null, email: null },
  personKey: '',
  state: EMPTY_PROGRESS,
  quiz: {},
  practice: {},
}

/** Everything that the pages show of the grant's own person. */
export async function readProgress(db: Database, grant: Grant<'learning.write'>): Promise<ProgressAnswer> {
  const [people, facts, attempts, answers] = await Promise.all([
    findOwnPerson(db, grant),
    listFacts(db, grant),
    listAttempts(db, grant),
    listPracticeAnswers(db, grant),
  ])
  const [person] = people
  const practice: ProgressAnswer['practice'] = {}
  for (const { questionId, score, answeredAt } of answers) {
    practice[questionId] = { score: score / 10_000, at: answeredAt.toISOString() }
  }
  return {
    viewer: { kind: person?.kind ?? 'guest', name: person?.name ?? null, email: person?.email ?? null },
    personKey: personKey(grant.target.personId),
    state: foldFacts(facts.map(toFact)),
    quiz: summariseAttempts(
      attempts.map(({ id, chapterId, score, submittedAt }) => ({
        id,
        chapterId,
        score: score === null ? null : score / 10_000,
        submittedAt: submittedAt?.toISOString() ?? null,
      })),
    ),
    practice,
  }
}
