import { type LaneKind, RULE_IDS, type RuleId } from './vocabulary'

/** The ten exercises in the order of the chapters; each shows a part of the one map. */
export const VIEWS = [
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
export type View = (typeof VIEWS)[number]

const RULES: Record<View, readonly RuleId[]> = {
  scenario: ['R5', 'R6'],
  personas: ['R1', 'R2', 'R3', 'R4'],
  touchpoints: ['R7', 'R8', 'R9', 'R21', 'R22', 'R23', 'R30'],
  phases: ['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16'],
  evidence: ['R26', 'R27'],
  whole: RULE_IDS,
  opportunities: ['R16', 'R17', 'R18', 'R20'],
  plan: ['R19', 'R32', 'R34'],
  personalisation: ['R18', 'R19'],
  service: ['R17', 'R18', 'R19', 'R31'],
}

const LANES: Record<View, readonly LaneKind[]> = {
  scenario: [],
  personas: [],
  touchpoints: ['touchpoint'],
  phases: ['action', 'thought', 'emotion'],
  evidence: ['action', 'touchpoint', 'thought', 'emotion', 'pain', 'evidence'],
  whole: ['action', 'touchpoint', 'thought', 'emotion', 'pain', 'opportunity', 'kpi', 'evidence', 'backstage'],
  opportunities: ['emotion', 'pain', 'opportunity'],
  plan: ['opportunity', 'kpi'],
  personalisation: ['pain', 'opportunity'],
  service: ['pain', 'opportunity'],
}

/** Rules whose hints belong into an exercise. */
export function rulesFor(view: View): readonly RuleId[] {
  return RULES[view]
}

/** Rows that an exercise works on; the Werkstatt itself follows `JourneyMap.lanes`. */
export function lanesFor(view: View): readonly LaneKind[] {
  return LANES[view]
}
