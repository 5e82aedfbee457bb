import 'server-only'
import { problems, unexpected } from '../../content/texts/de/problems'
import type { Problem, ProblemCode } from '../domain/problem'

/** The JSON body of every refusal. */
export type ProblemBody = { code: ProblemCode | 'unexpected'; message: string; details: unknown }

/** The answer to a refused request; null stands for a fault of ours, of which nothing is told but that it was one. */
export function problemAnswer(problem: Problem | null): Response {
  const body: ProblemBody = problem
    ? { code: problem.code, message: problems[problem.code], details: problem.details }
    : { code: 'unexpected', message: unexpected, details: null }
  const headers = new Headers({ 'cache-control': 'no-store' })
  if (problem?.retryAfter) headers.set('retry-after', String(problem.retryAfter))
  return Response.json(body, { status: problem?.status ?? 500, headers })
}
