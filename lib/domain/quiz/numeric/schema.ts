import { z } from 'zod'
import { baseFields, textSchema } from '../base/schema'

/** A number with a tolerance in absolute terms. */
export const numericSchema = z.strictObject({
  ...baseFields,
  kind: z.literal('numeric'),
  unit: z.string().max(20).default(''),
  answer: z.number(),
  tolerance: z.number().min(0),
  decimals: z.number().int().min(0).max(6),
  /** Expression over the worked case that must give `answer`. */
  computed: textSchema.optional(),
  feedback: textSchema,
  mistakes: z
    .array(z.strictObject({ value: z.number(), tolerance: z.number().min(0).default(0), feedback: textSchema }))
    .default([]),
})

export type NumericQuestion = z.infer<typeof numericSchema>
