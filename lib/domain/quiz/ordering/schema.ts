import { z } from 'zod'
import { baseFields, haveDistinctIds, idSchema, textSchema } from '../base/schema'

/** Four to six items, written in the right order. */
export const orderingSchema = z.strictObject({
  ...baseFields,
  kind: z.literal('ordering'),
  items: z
    .array(z.strictObject({ id: idSchema, text: textSchema, feedback: textSchema }))
    .min(4)
    .max(6)
    .refine(haveDistinctIds, 'item ids must differ'),
})

export type OrderingQuestion = z.infer<typeof orderingSchema>
