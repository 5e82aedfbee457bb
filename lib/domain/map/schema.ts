import { z } from 'zod'
import { DATE_PATTERN, ID_PATTERN, LIMITS, maxLength } from './limits'
import type { Card, Decision, JourneyMap, Lane, Persona } from './model'
import {
  CHANNELS,
  CONSENT_BASES,
  EMOTION_VALUES,
  EVIDENCE_LEVELS,
  JOURNEY_STATES,
  LANE_KINDS,
  LINK_TYPES,
  MODES,
  OWNERSHIPS,
  PERSONA_BASES,
  PERSONA_ROLES,
  PHASE_KINDS,
  RATINGS,
  RULE_IDS,
} from './vocabulary'

/** Control characters and lone surrogates, which neither XML nor PostgreSQL can hold. */
const UNSTORABLE = /(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

const cleaned = (field: string) =>
  z
    .string()
    .max(maxLength(field))
    .transform(text => text.replace(UNSTORABLE, ''))
const text = (field = 'text') => cleaned(field).default('')
const id = z.string().regex(ID_PATTERN)
const date = z.string().regex(DATE_PATTERN).nullable().default(null)
const entries = z.array(cleaned('entries')).max(LIMITS.entries).default([])
const evidence = z.enum(EVIDENCE_LEVELS).default('assumption')

const phase = z.object({
  id,
  name: text('name'),
  kind: z.enum(PHASE_KINDS).default('custom'),
  customerGoal: text(),
  duration: text('duration'),
})

const persona = z.object({
  id,
  name: text('name'),
  role: z.enum(PERSONA_ROLES).default('traveller'),
  age: z.number().int().min(0).max(150).nullable().default(null),
  occupation: text('occupation'),
  context: text(),
  goals: entries,
  frustrations: entries,
  job: text(),
  quote: text(),
  basis: z.enum(PERSONA_BASES).default('assumption'),
  sourceNote: text(),
}) satisfies z.ZodType<Persona>

const base = { id, text: text(), evidence, source: text(), tags: z.array(cleaned('tags')).max(LIMITS.tags).default([]) }
const rating = z.literal(RATINGS).nullable().default(null)

const personalisation = z.object({ occasion: text(), data: text(), consent: z.enum(CONSENT_BASES).default('open') })
const service = z.object({
  channel: z.enum(CHANNELS).default('other'),
  targetMinutes: z.number().positive().max(1_000_000).nullable().default(null),
})

const card = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('action') }),
  z.object({ ...base, kind: z.literal('thought') }),
  z.object({ ...base, kind: z.literal('pain') }),
  z.object({ ...base, kind: z.literal('evidence') }),
  z.object({ ...base, kind: z.literal('backstage') }),
  z.object({ ...base, kind: z.literal('kpi'), baseline: text(), target: text() }),
  z.object({
    ...base,
    kind: z.literal('touchpoint'),
    channel: z.enum(CHANNELS).default('other'),
    mode: z.enum(MODES).default('digital'),
    ownership: z.enum(OWNERSHIPS).default('own'),
    isMomentOfTruth: z.boolean().default(false),
  }),
  z.object({
    ...base,
    kind: z.literal('opportunity'),
    ownerRole: text('ownerRole'),
    impact: rating,
    effort: rating,
    metric: text(),
    due: date,
    personalisation: personalisation.nullable().default(null),
    service: service.nullable().default(null),
  }),
]) satisfies z.ZodType<Card>

const target = z.discriminatedUnion('type', [
  z.object({ type: z.literal('map') }),
  z.object({ type: z.literal('scenario') }),
  z.object({ type: z.literal('persona'), personaId: id }),
  z.object({ type: z.literal('phase'), phaseId: id }),
  z.object({ type: z.literal('cell'), phaseId: id, kind: z.enum(LANE_KINDS) }),
  z.object({ type: z.literal('card'), cardId: id }),
  z.object({ type: z.literal('curve'), curveId: id }),
  z.object({ type: z.literal('emotion'), phaseId: id, curveId: id }),
])

const decision = z.object({ ruleId: z.enum(RULE_IDS), target, reason: text() }) satisfies z.ZodType<Decision>

const lane = z.object({ kind: z.enum(LANE_KINDS), isHidden: z.boolean().default(false) })

const emotion = z.object({
  value: z.literal(EMOTION_VALUES),
  reason: text(),
  quote: text(),
  evidence,
  source: text(),
})

const key = z.string().max(200)

/**
 * Shape and sizes of a map. Unknown keys are dropped, missing ones filled with their empty value. What joins the parts
 * (ids that exist, cells without gaps) is the business of `checkInvariants`.
 */
export const mapSchema = z
  .object({
    schemaVersion: z.literal(1),
    id,
    title: text('title'),
    state: z.enum(JOURNEY_STATES).nullable().default(null),
    scenario: z
      .object({ situation: text(), goal: text(), expectation: text(), start: text(), end: text() })
      .prefault({}),
    personas: z.array(persona).max(LIMITS.personas).default([]),
    mainPersonaId: id.nullable().default(null),
    owner: text('owner'),
    reviewDate: date,
    phases: z.array(phase).max(LIMITS.phases),
    lanes: z.array(lane).max(LANE_KINDS.length).default([]).transform(completeLanes),
    cards: z.record(key, card).refine(cards => Object.keys(cards).length <= LIMITS.cards),
    cells: z.record(key, z.array(id).max(LIMITS.cards)),
    curves: z
      .array(z.object({ id, personaId: id.nullable().default(null), state: z.enum(JOURNEY_STATES).default('ist') }))
      .max(LIMITS.curves)
      .default([]),
    emotions: z.record(key, emotion).default({}),
    links: z
      .array(z.object({ type: z.enum(LINK_TYPES), from: id, to: id }))
      .max(LIMITS.links)
      .default([]),
    decisions: z.array(decision).max(LIMITS.decisions).default([]),
  })
  .transform(map => ({
    ...map,
    mainPersonaId: map.mainPersonaId ?? map.personas[0]?.id ?? null,
  })) satisfies z.ZodType<JourneyMap>

/** Rows that an older document does not know come last and hidden. */
function completeLanes(lanes: Lane[]): Lane[] {
  const missing = LANE_KINDS.filter(kind => !lanes.some(lane => lane.kind === kind))
  return [...lanes, ...missing.map(kind => ({ kind, isHidden: lanes.length > 0 }))]
}
