import { z } from 'zod'
import { baseFields, haveDistinctIds, optionSchema } from '../base/schema'

/** Four to six options, at least one right and one wrong. */
export const multipleSchema = z.strictObject({
  ...baseFields,
  kind: z.literal('multiple'),
  options: z
    .array(optionSchema)
    .min(4)
    .max(6)
    .refine(haveDistinctIds, 'option ids must differ')
    .refine(options => options.some(o => o.correct), 'at least one option is correct')
    .refine(options => options.some(o => !o.correct), 'at least one option is wrong'),
})

export type MultipleQuestion = z.infer<typeof multipleSchema>
