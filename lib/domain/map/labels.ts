import type { ColumnKey } from './export/rows'
import type {
  CardKind,
  Channel,
  ConsentBasis,
  EvidenceLevel,
  JourneyState,
  LaneKind,
  LinkType,
  Mode,
  Ownership,
  PersonaBasis,
  PersonaRole,
  PhaseKind,
} from './vocabulary'

/** The words of one language for everything that a map can hold. Handed in by whoever shows or exports a map. */
export type MapLabels = {
  /** BCP 47, for `lang`. */
  language: string
  lanes: Record<LaneKind, string>
  /** „Eine Handlung hinzufügen“ and the like: the name of one card, with its article in the accusative. */
  oneCard: Record<CardKind, string>
  phases: Record<PhaseKind, string>
  evidence: Record<EvidenceLevel, string>
  states: Record<JourneyState, string>
  channels: Record<Channel, string>
  modes: Record<Mode, string>
  ownerships: Record<Ownership, string>
  personaBases: Record<PersonaBasis, string>
  personaRoles: Record<PersonaRole, string>
  consents: Record<ConsentBasis, string>
  links: Record<LinkType, string>
  /** Words for −2, −1, 0, +1, +2, in this order. */
  emotions: readonly [string, string, string, string, string]
  columns: Record<ColumnKey, string>
  sheet: SheetLabels
}

/** Words on an exported sheet. */
export type SheetLabels = {
  map: string
  untitled: string
  persona: string
  situation: string
  expectation: string
  range: string
  rangeJoin: string
  momentOfTruth: string
  owner: string
  reviewDate: string
  scenario: string
  goal: string
  job: string
  goals: string
  frustrations: string
  decisions: string
  page: (number: number, count: number) => string
  /** `value` with sign, for example in the alternative text of the curve. */
  curve: (name: string, state: string) => string
}
