import type { Kit } from '../kit.sqlite'
import type { accountTables } from './accounts'

type Accounts = ReturnType<typeof accountTables>

/** What people did: dated facts, quiz attempts, practised questions. Progress is derived, never stored. */
export function learningTables({ table, text, int, instant, json, index, primaryKey }: Kit, { people }: Accounts) {
  const facts = table(
    'facts',
    {
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      /** Made in the browser; unique per person, so that a fact counts once however often it arrives. */
      id: text('id').notNull(),
      kind: text('kind').notNull(),
      subject: text('subject').notNull(),
      value: json<unknown>('value').notNull(),
      /** By the browser's clock. */
      at: instant('at').notNull(),
      recordedAt: instant('recorded_at').notNull(),
    },
    t => [primaryKey({ columns: [t.personId, t.id] }), index('facts_subject').on(t.subject, t.kind)],
  )

  const attempts = table(
    'attempts',
    {
      id: text('id').primaryKey(),
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      chapterId: text('chapter_id').notNull(),
      /** Shuffles questions and options; fixed for the whole attempt. */
      seed: text('seed').notNull(),
      questionIds: json<string[]>('question_ids').notNull(),
      /** Grows by one with every change; a tab that sends an older one is told. */
      revision: int('revision').notNull(),
      startedAt: instant('started_at').notNull(),
      submittedAt: instant('submitted_at'),
      /** Share of the points in ten-thousandths, set at hand-in. */
      score: int('score'),
    },
    t => [index('attempts_person').on(t.personId, t.chapterId)],
  )

  const attemptAnswers = table(
    'attempt_answers',
    {
      attemptId: text('attempt_id')
        .notNull()
        .references(() => attempts.id, { onDelete: 'cascade' }),
      questionId: text('question_id').notNull(),
      response: json<unknown>('response'),
      hintsUsed: int('hints_used').notNull(),
      answeredAt: instant('answered_at').notNull(),
      /** Ten-thousandths of the question's points, set at hand-in. */
      score: int('score'),
    },
    t => [primaryKey({ columns: [t.attemptId, t.questionId] }), index('attempt_answers_question').on(t.questionId)],
  )

  const practiceAnswers = table(
    'practice_answers',
    {
      id: text('id').primaryKey(),
      personId: text('person_id')
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      questionId: text('question_id').notNull(),
      response: json<unknown>('response').notNull(),
      hintsUsed: int('hints_used').notNull(),
      /** Ten-thousandths. */
      score: int('score').notNull(),
      answeredAt: instant('answered_at').notNull(),
    },
    t => [index('practice_answers_person').on(t.personId, t.questionId)],
  )

  return { facts, attempts, attemptAnswers, practiceAnswers }
}
