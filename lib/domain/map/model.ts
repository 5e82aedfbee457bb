import type {
  Channel,
  ConsentBasis,
  EmotionValue,
  EvidenceLevel,
  JourneyState,
  LaneKind,
  LinkType,
  Mode,
  Ownership,
  PersonaBasis,
  PersonaRole,
  PhaseKind,
  Rating,
  RuleId,
} from './vocabulary'

/** Made by the caller; see `ID_PATTERN` in `limits.ts`. */
export type Id = string

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/**
 * A learner's journey map: one self-contained document that all ten exercises edit. Every field is always there: texts
 * are empty, everything else is null, when nothing is stated. Arrays and `cells` are the only order.
 */
export type JourneyMap = {
  schemaVersion: 1
  id: Id
  title: string
  /** null until the learner has chosen. */
  state: JourneyState | null
  scenario: Scenario
  personas: Persona[]
  /** One of `personas`; null exactly when there are none. */
  mainPersonaId: Id | null
  owner: string
  reviewDate: IsoDate | null
  /** Columns from left to right. */
  phases: Phase[]
  /** Rows from top to bottom: each kind exactly once. */
  lanes: Lane[]
  cards: Record<Id, Card>
  /** Key: `cellKey(phaseId, kind)`; card ids from top to bottom. Empty cells have no entry. */
  cells: Record<string, Id[]>
  /** At most two. */
  curves: Curve[]
  /** Key: `emotionKey(phaseId, curveId)`. */
  emotions: Record<string, EmotionPoint>
  links: Link[]
  decisions: Decision[]
}

export type Scenario = { situation: string; goal: string; expectation: string; start: string; end: string }

export type Phase = { id: Id; name: string; kind: PhaseKind; customerGoal: string; duration: string }

export type Lane = { kind: LaneKind; isHidden: boolean }

export type Persona = {
  id: Id
  name: string
  role: PersonaRole
  age: number | null
  occupation: string
  context: string
  goals: string[]
  frustrations: string[]
  /** Job to be done: „Wenn …, will ich …, damit …“. */
  job: string
  quote: string
  basis: PersonaBasis
  sourceNote: string
}

type CardBase = { id: Id; text: string; evidence: EvidenceLevel; source: string; tags: string[] }

export type ActionCard = CardBase & { kind: 'action' }
export type ThoughtCard = CardBase & { kind: 'thought' }
export type PainCard = CardBase & { kind: 'pain' }
export type EvidenceCard = CardBase & { kind: 'evidence' }
export type BackstageCard = CardBase & { kind: 'backstage' }
export type KpiCard = CardBase & { kind: 'kpi'; baseline: string; target: string }

export type TouchpointCard = CardBase & {
  kind: 'touchpoint'
  channel: Channel
  mode: Mode
  ownership: Ownership
  isMomentOfTruth: boolean
}

export type OpportunityCard = CardBase & {
  kind: 'opportunity'
  ownerRole: string
  impact: Rating | null
  effort: Rating | null
  metric: string
  due: IsoDate | null
  /** Set when the opportunity is a personalised measure (chapter 9). */
  personalisation: Personalisation | null
  /** Set when the opportunity is a service measure (chapter 10). */
  service: ServiceMeasure | null
}

/** For whom something is adapted on which occasion, from which data, and on which legal basis. */
export type Personalisation = { occasion: string; data: string; consent: ConsentBasis }

/** Where people are answered, and within how many minutes. */
export type ServiceMeasure = { channel: Channel; targetMinutes: number | null }

export type Card =
  | ActionCard
  | TouchpointCard
  | ThoughtCard
  | PainCard
  | OpportunityCard
  | KpiCard
  | EvidenceCard
  | BackstageCard

/** `personaId` null stands for the main persona, whoever that is. */
export type Curve = { id: Id; personaId: Id | null; state: JourneyState }

export type EmotionPoint = {
  value: EmotionValue
  reason: string
  quote: string
  evidence: EvidenceLevel
  source: string
}

/** Joins two cards of the kinds in `LINK_ENDS`; there is at most one link between two cards. */
export type Link = { type: LinkType; from: Id; to: Id }

/** What a hint or a decision is about: where „Zur Stelle springen“ leads. */
export type Target =
  | { type: 'map' }
  | { type: 'scenario' }
  | { type: 'persona'; personaId: Id }
  | { type: 'phase'; phaseId: Id }
  | { type: 'cell'; phaseId: Id; kind: LaneKind }
  | { type: 'card'; cardId: Id }
  | { type: 'curve'; curveId: Id }
  | { type: 'emotion'; phaseId: Id; curveId: Id }

/** „Bewusst so“: the learner sets a rule aside at one place, with a reason. */
export type Decision = { ruleId: RuleId; target: Target; reason: string }
