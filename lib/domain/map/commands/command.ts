import type {
  Card,
  Curve,
  Decision,
  EmotionPoint,
  Id,
  IsoDate,
  KpiCard,
  Link,
  OpportunityCard,
  Persona,
  Phase,
  Scenario,
  Target,
  TouchpointCard,
} from '../model'
import type { CardKind, JourneyState, LaneKind, RuleId } from '../vocabulary'

type Fields<C> = Omit<C, 'id' | 'kind'>

/** Fields of a card to set; a field that the card's kind does not have is refused. */
export type CardPatch = Partial<Fields<TouchpointCard> & Fields<OpportunityCard> & Fields<KpiCard>>

export type HeaderCommand =
  | {
      type: 'map.edit'
      patch: Partial<{ title: string; state: JourneyState | null; owner: string; reviewDate: IsoDate | null }>
    }
  | { type: 'scenario.edit'; patch: Partial<Scenario> }

/** An `index` counts from 0; where it may be left out, the end is meant. */
export type PhaseCommand =
  | { type: 'phase.add'; phase: Phase; index?: number }
  | { type: 'phase.edit'; phaseId: Id; patch: Partial<Omit<Phase, 'id'>> }
  | { type: 'phase.move'; phaseId: Id; index: number }
  /** Right beside the original, with its cards, feelings and inner links; `cardIds` maps each old card id to a new one. */
  | { type: 'phase.duplicate'; phaseId: Id; newPhaseId: Id; cardIds: Record<Id, Id>; name?: string }
  | { type: 'phase.remove'; phaseId: Id }

export type LaneCommand =
  | { type: 'lane.edit'; kind: LaneKind; patch: { isHidden: boolean } }
  | { type: 'lane.move'; kind: LaneKind; index: number }

export type CardCommand =
  | { type: 'card.add'; card: Card; phaseId: Id; index?: number }
  | { type: 'card.edit'; cardId: Id; patch: CardPatch }
  /** Into another row the card is converted and its links go; `index` counts without the moved card. */
  | { type: 'card.move'; cardId: Id; phaseId: Id; kind?: CardKind; index?: number }
  /** Right below the original, without its links. */
  | { type: 'card.duplicate'; cardId: Id; newCardId: Id }
  | { type: 'card.remove'; cardId: Id }

export type PersonaCommand =
  | { type: 'persona.add'; persona: Persona; index?: number }
  | { type: 'persona.edit'; personaId: Id; patch: Partial<Omit<Persona, 'id'>> }
  | { type: 'persona.promote'; personaId: Id }
  | { type: 'persona.remove'; personaId: Id }

export type CurveCommand =
  | { type: 'curve.add'; curve: Curve; index?: number }
  | { type: 'curve.edit'; curveId: Id; patch: Partial<Omit<Curve, 'id'>> }
  | { type: 'curve.remove'; curveId: Id }
  | { type: 'emotion.set'; phaseId: Id; curveId: Id; point: EmotionPoint }
  | { type: 'emotion.clear'; phaseId: Id; curveId: Id }

export type LinkCommand = { type: 'link.add'; link: Link; index?: number } | { type: 'link.remove'; from: Id; to: Id }

export type DecisionCommand =
  /** Replaces the reason when there is a decision on this rule and target already. */
  | { type: 'rule.decide'; decision: Decision; index?: number }
  | { type: 'rule.undecide'; ruleId: RuleId; target: Target }

/** One undoable step made of several. */
export type BatchCommand = { type: 'batch'; commands: Command[] }

/** Every change of a map, as a plain JSON object. */
export type Command =
  | HeaderCommand
  | PhaseCommand
  | LaneCommand
  | CardCommand
  | PersonaCommand
  | CurveCommand
  | LinkCommand
  | DecisionCommand
  | BatchCommand
