import type { Graded, PublicQuestion, QuestionResponse } from './model'

/**
 * What browser and server say to each other about questions. JSON; instants are ISO 8601 in UTC; scores are 0–1.
 *
 * Refusals are told apart by status alone: 400 not understood (also: the answer is incomplete), 401 and 404 no longer
 * yours or not there, 409 stale revision or already handed in, 429 too many requests, 5xx not saved. A body with
 * `message` (German) may come along and is shown for 400 and 429.
 */
export type Refusal = { message?: string }

/**
 * `POST /api/practice/<questionId>`. The page that shows the question chooses `seed` and makes the public view with it;
 * a practised question does not count, so its seed may be known. Hints cost nothing here. Open to inline questions, and to
 * quiz questions from attempts that the person has handed in; any other id is 404, or practice would give the quiz away.
 */
export type PracticeBody = { response: QuestionResponse; seed: string; hintsUsed: number }

/** `dueAt`: when the question comes back for review; null when it does not. */
export type PracticeAnswer = { graded: Graded; dueAt: string | null }

/** `POST /api/practice/<questionId>/hints`; `n` counts from 1. */
export type PracticeHintBody = { n: number }

/** Answer to a request for a hint, in practice and in the quiz. 404 when there is no such hint. */
export type HintAnswer = { n: number; text: string }

/**
 * `POST /api/attempts`: continues the chapter's open attempt or makes one (201). The server draws an attempt's seed at
 * random and never sends it: names, order of options and order of questions come from it.
 */
export type AttemptStartBody = { chapterId: string }

/** A question of an attempt under way. `response`: the saved answer; `hints`: texts already asked for, first one first. */
export type OpenQuestion = { question: PublicQuestion; response: QuestionResponse | null; hints: string[] }

/** Questions withdrawn since the start are left out of `questions`. `number` counts the person's attempts from 1. */
export type OpenAttempt = {
  status: 'open'
  id: string
  chapterId: string
  number: number
  startedAt: string
  /** Grows by one with every saved answer. */
  revision: number
  questions: OpenQuestion[]
}

/** A question of an attempt handed in. `points`: 0–1 after hints; `isWithdrawn`: shown, but does not count. */
export type ResultQuestion = {
  question: PublicQuestion
  response: QuestionResponse | null
  graded: Graded
  hintsUsed: number
  points: number
  isWithdrawn: boolean
}

/** `score` = points ÷ outOf. Questions that no longer exist are neither in `questions` nor in `outOf`. */
export type SubmittedAttempt = {
  status: 'submitted'
  id: string
  chapterId: string
  number: number
  startedAt: string
  submittedAt: string
  revision: number
  /** Seed of the attempt, no secret any more: missed questions are practised with it (see `PracticeBody`). */
  seed: string
  score: number
  points: number
  outOf: number
  isPassed: boolean
  questions: ResultQuestion[]
  /** All attempts of the person at this chapter, oldest first, this one included. */
  history: AttemptSummary[]
  /** When the missed questions come back for review; null when none does. */
  dueAt: string | null
}

/** Answer to `POST /api/attempts`, `GET /api/attempts/<id>` and `POST /api/attempts/<id>/submission`. */
export type Attempt = OpenAttempt | SubmittedAttempt

/** One line of the history. `score` and `submittedAt` are null while it is open. */
export type AttemptSummary = {
  id: string
  number: number
  startedAt: string
  submittedAt: string | null
  score: number | null
  isPassed: boolean
  isBest: boolean
}

/** Answer to `GET /api/attempts?chapterId=…`: oldest first; empty when there is none. */
export type AttemptList = { attempts: AttemptSummary[] }

/**
 * `PUT /api/attempts/<id>/answers/<questionId>`: replaces the saved answer. `revision` is the one the browser knows; any
 * other one, and an attempt that was handed in, is 409 and changes nothing. An answer equal to the saved one, sent
 * with the revision before it, is answered as saved: the receipt of the first request may have been lost on the way.
 */
export type AnswerBody = { response: QuestionResponse; revision: number }

/** The answer is stored durably; `revision` is the new one. */
export type AnswerReceipt = { revision: number; savedAt: string }

/** `POST /api/attempts/<id>/hints`. Asking for the same hint again costs nothing more. Does not change the revision. */
export type AttemptHintBody = { questionId: string; n: number }

/** `POST /api/attempts/<id>/submission` → `SubmittedAttempt`. 409 as above. */
export type SubmissionBody = { revision: number }
