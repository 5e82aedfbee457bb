import 'server-only'
import { z } from 'zod'

/** Lower-case words joined by hyphens; never changes once published, progress hangs on it. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const text = z.string().trim().min(1)

/** Front matter of `lesson.mdx`. `minutes`: reading, inline questions and quiz together. */
export const frontMatterSchema = z.strictObject({
  id: idSchema,
  number: z.int().min(1).max(10),
  title: text,
  short: text,
  teaser: text,
  summary: text,
  minutes: z.int().min(5).max(120),
  result: text,
  goals: z.array(text).min(3).max(5),
})

export const checklistSchema = z.strictObject({
  title: text.optional(),
  items: z.array(z.strictObject({ id: idSchema, text, why: text })).min(1),
})

export const faqSchema = z.array(z.strictObject({ id: idSchema, question: text, answer: text })).min(1)

/** Views of the learner's map that an exercise can open, chapters 1–10. */
export const EXERCISE_VIEWS = [
  'scenario',
  'personas',
  'touchpoints',
  'phases',
  'evidence',
  'whole',
  'opportunities',
  'plan',
  'personalisation',
  'service',
] as const

export const exerciseSchema = z.strictObject({
  id: idSchema,
  title: text,
  view: z.enum(EXERCISE_VIEWS),
  minutes: z.int().min(1).max(120),
  intro: text,
  steps: z.array(text).min(3).max(6),
  look: text,
  done: text,
})

export const glossarySchema = z.array(
  z.strictObject({
    id: idSchema,
    term: text,
    aliases: z.array(text).default([]),
    definition: text,
    example: text,
    not: text.optional(),
    related: z.array(idSchema).default([]),
  }),
)

/** `primary` ✔P, `secondary` ✔S, `calculation` ∑. */
export const sourcesSchema = z.array(
  z.strictObject({
    id: idSchema,
    text,
    url: z.url({ protocol: /^https?$/ }).optional(),
    evidence: z.enum(['primary', 'secondary', 'calculation']),
    for: text,
  }),
)

export const tipsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      title: text,
      lead: text,
      text,
      link: z.strictObject({ href: z.string().startsWith('/'), label: text }),
    }),
  )
  .length(12)

/** `content/course.yaml`: the ten stations in order, in three legs. */
export const courseSchema = z.strictObject({
  legs: z.array(z.strictObject({ id: idSchema, title: text, text })).min(1),
  stations: z
    .array(
      z.strictObject({
        id: idSchema,
        number: z.int().min(1).max(10),
        title: text,
        short: text,
        teaser: text,
        adds: text,
        minutes: z.int().min(5).max(120),
        leg: idSchema,
      }),
    )
    .length(10),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Checklist = z.infer<typeof checklistSchema>
export type FaqEntry = z.infer<typeof faqSchema>[number]
export type Exercise = z.infer<typeof exerciseSchema>
export type GlossaryTerm = z.infer<typeof glossarySchema>[number]
export type Source = z.infer<typeof sourcesSchema>[number]
export type Tip = z.infer<typeof tipsSchema>[number]
export type CourseFile = z.infer<typeof courseSchema>
