import type { Card, Curve, EmotionPoint, JourneyMap, Phase, Target, TouchpointCard } from '../model'
import type { RuleId } from '../vocabulary'
import type { Matcher, WordLists } from './words'

/** `missing` structure, `check` a probable weakness, `idea` a stretch, `praise` what went well. In order of weight. */
export const LEVELS = ['missing', 'check', 'idea', 'praise'] as const
export type Level = (typeof LEVELS)[number]

/** What the German sentence is filled with. */
export type HintValues = Readonly<Record<string, string | number>>

export type Hint = { ruleId: RuleId; level: Level; target: Target; values: HintValues }

/** A hint without its rule; `level` only where it differs from the rule's. */
export type Finding = { target: Target; values?: HintValues; level?: Level }

/** A rule counts for the score where it applies; `find` is asked only then. */
export type Rule = {
  id: RuleId
  level: Level
  appliesTo: (context: Context) => boolean
  find: (context: Context) => Finding[]
}

export type PlacedCard = { card: Card; phase: Phase }

export type RatedPhase = { phase: Phase; point: EmotionPoint }

/** The map with what several rules need, worked out once. */
export type Context = {
  map: JourneyMap
  words: Record<keyof WordLists, Matcher>
  /** All cards by phase, row kind and order. */
  cards: readonly PlacedCard[]
  touchpoints: readonly { card: TouchpointCard; phase: Phase }[]
  /** Stated points of each curve, by phase. */
  curves: readonly { curve: Curve; points: readonly RatedPhase[] }[]
}

/** True for white space and for a template's placeholder, which stands in square brackets. */
export function isBlank(text: string): boolean {
  const trimmed = text.trim()
  return trimmed === '' || (trimmed.startsWith('[') && trimmed.endsWith(']'))
}
