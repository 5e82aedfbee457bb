/** The five standard phases keep their kind when they are renamed; `custom` is a learner's own phase. */
export const PHASE_KINDS = ['awareness', 'consideration', 'decision', 'purchase', 'retention', 'custom'] as const
export type PhaseKind = (typeof PHASE_KINDS)[number]

export const CARD_KINDS = [
  'action',
  'touchpoint',
  'thought',
  'pain',
  'opportunity',
  'kpi',
  'evidence',
  'backstage',
] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** Row order of a new map. The emotion lane holds no cards: its points belong to phase × curve. */
export const LANE_KINDS = [
  'action',
  'touchpoint',
  'thought',
  'emotion',
  'pain',
  'opportunity',
  'kpi',
  'evidence',
  'backstage',
] as const
export type LaneKind = (typeof LANE_KINDS)[number]

/** How surely something is known: assumed, partly backed, backed by research. */
export const EVIDENCE_LEVELS = ['assumption', 'partial', 'proven'] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

/** `ist` is the journey of today, `soll` a possible later one. */
export const JOURNEY_STATES = ['ist', 'soll'] as const
export type JourneyState = (typeof JOURNEY_STATES)[number]

export const CHANNELS = [
  'website',
  'shop',
  'app',
  'portal',
  'search',
  'social',
  'video',
  'review',
  'email',
  'newsletter',
  'chat',
  'messenger',
  'phone',
  'letter',
  'parcel',
  'store',
  'visit',
  'event',
  'advert',
  'conversation',
  'product',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]

/** How one meets: on a screen, face to face, through a thing, by voice. */
export const MODES = ['digital', 'personal', 'physical', 'phone'] as const
export type Mode = (typeof MODES)[number]

/** Who owns a touchpoint (Lemon & Verhoef 2016: brand, partner, customer, social/external). */
export const OWNERSHIPS = ['own', 'partner', 'customer', 'social'] as const
export type Ownership = (typeof OWNERSHIPS)[number]

export const PERSONA_BASES = ['assumption', 'interviews', 'statistical'] as const
export type PersonaBasis = (typeof PERSONA_BASES)[number]

/** `traveller` walks this map's journey, `related` plays a part but has a journey of its own, `anti` is not meant. */
export const PERSONA_ROLES = ['traveller', 'related', 'anti'] as const
export type PersonaRole = (typeof PERSONA_ROLES)[number]

/** On what a personalised measure may rest; `open` is not yet settled, `none` needs no personal data. */
export const CONSENT_BASES = ['open', 'consent', 'contract', 'existing', 'interest', 'none'] as const
export type ConsentBasis = (typeof CONSENT_BASES)[number]

export const LINK_TYPES = ['touchpoint-pain', 'pain-opportunity', 'touchpoint-opportunity', 'opportunity-kpi'] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** Which kinds of card a link joins, in its direction. */
export const LINK_ENDS = {
  'touchpoint-pain': { from: 'touchpoint', to: 'pain' },
  'pain-opportunity': { from: 'pain', to: 'opportunity' },
  'touchpoint-opportunity': { from: 'touchpoint', to: 'opportunity' },
  'opportunity-kpi': { from: 'opportunity', to: 'kpi' },
} as const satisfies Record<LinkType, { from: CardKind; to: CardKind }>

export const EMOTION_VALUES = [-2, -1, 0, 1, 2] as const
export type EmotionValue = (typeof EMOTION_VALUES)[number]

export const RATINGS = [1, 2, 3, 4, 5] as const
export type Rating = (typeof RATINGS)[number]

/** R1–R33 are checks, R34 is praise. */
export const RULE_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R25',
  'R26',
  'R27',
  'R28',
  'R29',
  'R30',
  'R31',
  'R32',
  'R33',
  'R34',
] as const
export type RuleId = (typeof RULE_IDS)[number]
