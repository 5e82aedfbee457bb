import { z } from 'zod'

const revision = z.number().int().min(0)

/** Bodies of the quiz's requests; the answer itself is read by its own kind, which never throws. */
export const attemptStartSchema = z.object({ chapterId: z.string().max(80) })
export const answerSchema = z.object({ response: z.unknown(), revision })
export const attemptHintSchema = z.object({ questionId: z.string().max(80), n: z.number().int().min(1).max(2) })
export const submissionSchema = z.object({ revision })
export const practiceSchema = z.object({
  response: z.unknown(),
  seed: z.string().min(1).max(80),
  hintsUsed: z.number().int().min(0).max(2),
})
export const practiceHintSchema = z.object({ n: z.number().int().min(1).max(2) })
