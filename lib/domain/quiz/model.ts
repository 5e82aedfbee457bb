import type { GradedMatching } from './matching/grade'
import type { PublicMatching } from './matching/public-view'
import type { MatchingResponse } from './matching/response'
import type { MatchingQuestion } from './matching/schema'
import type { GradedMultiple } from './multiple/grade'
import type { PublicMultiple } from './multiple/public-view'
import type { MultipleResponse } from './multiple/response'
import type { MultipleQuestion } from './multiple/schema'
import type { GradedNumeric } from './numeric/grade'
import type { PublicNumeric } from './numeric/public-view'
import type { NumericResponse } from './numeric/response'
import type { NumericQuestion } from './numeric/schema'
import type { GradedOrdering } from './ordering/grade'
import type { PublicOrdering } from './ordering/public-view'
import type { OrderingResponse } from './ordering/response'
import type { OrderingQuestion } from './ordering/schema'
import type { GradedScenario } from './scenario/grade'
import type { PublicScenario } from './scenario/public-view'
import type { ScenarioResponse } from './scenario/response'
import type { ScenarioQuestion } from './scenario/schema'
import type { GradedSingle } from './single/grade'
import type { PublicSingle } from './single/public-view'
import type { SingleResponse } from './single/response'
import type { SingleQuestion } from './single/schema'

/** The four shapes of every kind. Types only, so that the browser can import them. */
export type KindShapes = {
  single: { question: SingleQuestion; view: PublicSingle; response: SingleResponse; graded: GradedSingle }
  multiple: { question: MultipleQuestion; view: PublicMultiple; response: MultipleResponse; graded: GradedMultiple }
  ordering: { question: OrderingQuestion; view: PublicOrdering; response: OrderingResponse; graded: GradedOrdering }
  matching: { question: MatchingQuestion; view: PublicMatching; response: MatchingResponse; graded: GradedMatching }
  numeric: { question: NumericQuestion; view: PublicNumeric; response: NumericResponse; graded: GradedNumeric }
  scenario: { question: ScenarioQuestion; view: PublicScenario; response: ScenarioResponse; graded: GradedScenario }
}

export type Kind = keyof KindShapes

/** A question as the author wrote it, with the key. Stays on the server. */
export type Question = KindShapes[Kind]['question']

/** A question as the browser may see it before the answer. */
export type PublicQuestion = KindShapes[Kind]['view']

/** An answer; it refers to the opaque keys of a public view, or to ids where it is stored. */
export type QuestionResponse = KindShapes[Kind]['response']

/** A graded answer with the solution and all explanations, for the browser after the answer. */
export type Graded = KindShapes[Kind]['graded']
