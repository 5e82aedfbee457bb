import { z } from 'zod'
import { haveDistinctIds } from './base/schema'
import { matchingSchema } from './matching/schema'
import { multipleSchema } from './multiple/schema'
import { numericSchema } from './numeric/schema'
import { orderingSchema } from './ordering/schema'
import { scenarioSchema } from './scenario/schema'
import { singleSchema } from './single/schema'

/** One question of any kind, as written in `questions.yaml`, `quiz.yaml` and `exam.yaml`. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  orderingSchema,
  matchingSchema,
  numericSchema,
  scenarioSchema,
])

/** A whole question file. */
export const questionListSchema = z.array(questionSchema).refine(haveDistinctIds, 'question ids must differ')
