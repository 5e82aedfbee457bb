import 'server-only'
import { z } from 'zod'
import { matchingSchema } from '@/lib/domain/quiz/matching/schema'
import { multipleSchema } from '@/lib/domain/quiz/multiple/schema'
import { numericSchema } from '@/lib/domain/quiz/numeric/schema'
import { orderingSchema } from '@/lib/domain/quiz/ordering/schema'
import { scenarioSchema } from '@/lib/domain/quiz/scenario/schema'
import { singleSchema } from '@/lib/domain/quiz/single/schema'

/** One question as authors write it, of any kind. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  orderingSchema,
  matchingSchema,
  numericSchema,
  scenarioSchema,
])

export const questionsSchema = z.array(questionSchema).min(1)

export type Question = z.infer<typeof questionSchema>
