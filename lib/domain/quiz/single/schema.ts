import { z } from 'zod'
import { baseFields, haveDistinctIds, optionSchema } from '../base/schema'

/** Exactly one right option of three to five. */
export const singleSchema = z.strictObject({
  ...baseFields,
  kind: z.literal('single'),
  options: z
    .array(optionSchema)
    .min(3)
    .max(5)
    .refine(haveDistinctIds, 'option ids must differ')
    .refine(options => options.filter(o => o.correct).length === 1, 'exactly one option is correct'),
})

export type SingleQuestion = z.infer<typeof singleSchema>
