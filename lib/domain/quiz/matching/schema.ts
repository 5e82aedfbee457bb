import { z } from 'zod'
import { baseFields, haveDistinctIds, idSchema, textSchema } from '../base/schema'

/** Three to five pairs, and right-hand sides that fit nowhere. */
export const matchingSchema = z
  .strictObject({
    ...baseFields,
    kind: z.literal('matching'),
    pairs: z
      .array(z.strictObject({ id: idSchema, left: textSchema, right: textSchema, feedback: textSchema }))
      .min(3)
      .max(5),
    extra: z
      .array(z.strictObject({ id: idSchema, text: textSchema, feedback: textSchema }))
      .max(3)
      .default([]),
  })
  .refine(({ pairs, extra }) => haveDistinctIds([...pairs, ...extra]), 'ids of pairs and extras must differ')

export type MatchingQuestion = z.infer<typeof matchingSchema>
