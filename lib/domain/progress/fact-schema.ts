import { z } from 'zod'

const id = z.string().min(8).max(64)
const subject = z.string().regex(/^[a-z0-9-]{1,120}$/)
const at = z.iso.datetime({ precision: 3 })

const fact = <K extends string, V extends z.ZodRawShape>(kind: K, value: V) =>
  z.object({ id, kind: z.literal(kind), subject, at, value: z.object(value) })

/** A fact as a browser may send it; unknown keys are dropped. */
export const factSchema = z.discriminatedUnion('kind', [
  fact('checklist.ticked', { ticked: z.boolean() }),
  fact('checklist.noted', { text: z.string().max(2000) }),
  fact('lesson.read', { read: z.boolean() }),
  fact('position.reached', { heading: z.string().regex(/^[a-z0-9-]{1,120}$/) }),
  fact('confidence.stated', {
    value: z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
  }),
  fact('faq.recalled', { result: z.enum(['known', 'partly', 'unknown']) }),
])

/** A batch; facts are checked one by one, so that one bad fact does not hold up the others. */
export const batchSchema = z.object({ facts: z.array(z.unknown()).max(200), personKey: z.string().max(32).default('') })
