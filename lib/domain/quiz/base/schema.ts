import { z } from 'zod'

/** Lower-case words joined by hyphens, at most 80 characters. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')

/** A sentence or more; `**strong**` is the only markup. */
export const textSchema = z.string().trim().min(1)

/** Fields of every question, whatever its kind. */
export const baseFields = {
  id: idSchema,
  level: z.enum(['wissen', 'anwenden', 'beurteilen']),
  prompt: textSchema,
  /** Heading of the lesson that explains the answer. */
  section: idSchema,
  hints: z.array(textSchema).max(2).default([]),
  context: textSchema.optional(),
  takeaway: textSchema.optional(),
}

const baseSchema = z.strictObject(baseFields)

/** What every stored question has in common. */
export type QuestionBase = z.infer<typeof baseSchema>

/** An option that is right or wrong. */
export const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  feedback: textSchema,
  correct: z.boolean().default(false),
})

/** True when no two entries share an id. */
export function haveDistinctIds(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === entries.length
}
