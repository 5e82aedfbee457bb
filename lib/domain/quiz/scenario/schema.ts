import { z } from 'zod'
import { baseFields, haveDistinctIds, idSchema, textSchema } from '../base/schema'

const MIN_WORDS = 30

const scenarioOptionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  feedback: textSchema,
  quality: z.enum(['best', 'acceptable', 'poor']),
})

/** A situation from work and three to five ways to act: one best, at least one poor. */
export const scenarioSchema = z.strictObject({
  ...baseFields,
  kind: z.literal('scenario'),
  situation: textSchema.refine(
    text => text.split(/\s+/).length >= MIN_WORDS,
    `a situation has at least ${MIN_WORDS} words`,
  ),
  options: z
    .array(scenarioOptionSchema)
    .min(3)
    .max(5)
    .refine(haveDistinctIds, 'option ids must differ')
    .refine(options => options.filter(o => o.quality === 'best').length === 1, 'exactly one option is the best')
    .refine(options => options.some(o => o.quality === 'poor'), 'at least one option is poor'),
})

export type ScenarioQuestion = z.infer<typeof scenarioSchema>
