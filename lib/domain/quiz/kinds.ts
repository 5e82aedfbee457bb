import { keyOf, type Role } from './base/public-view'
import { grade as gradeMatching } from './matching/grade'
import { names as matchingNames, publicView as matchingView } from './matching/public-view'
import { parseResponse as parseMatching, translate as translateMatching } from './matching/response'
import type { Kind, KindShapes } from './model'
import { grade as gradeMultiple } from './multiple/grade'
import { names as multipleNames, publicView as multipleView } from './multiple/public-view'
import { parseResponse as parseMultiple, translate as translateMultiple } from './multiple/response'
import { grade as gradeNumeric } from './numeric/grade'
import { names as numericNames, publicView as numericView } from './numeric/public-view'
import { parseResponse as parseNumeric, translate as translateNumeric } from './numeric/response'
import { grade as gradeOrdering } from './ordering/grade'
import { names as orderingNames, publicView as orderingView } from './ordering/public-view'
import { parseResponse as parseOrdering, translate as translateOrdering } from './ordering/response'
import { grade as gradeScenario } from './scenario/grade'
import { names as scenarioNames, publicView as scenarioView } from './scenario/public-view'
import { parseResponse as parseScenario, translate as translateScenario } from './scenario/response'
import { grade as gradeSingle } from './single/grade'
import { names as singleNames, publicView as singleView } from './single/public-view'
import { parseResponse as parseSingle, translate as translateSingle } from './single/response'

type Rename = (role: Role, name: string) => string | null

type KindModule<K extends Kind> = {
  publicView: (question: KindShapes[K]['question'], seed: string) => KindShapes[K]['view']
  names: (question: KindShapes[K]['question']) => { role: Role; id: string }[]
  parseResponse: (raw: unknown) => KindShapes[K]['response'] | null
  translate: (response: KindShapes[K]['response'], rename: Rename) => KindShapes[K]['response']
  grade: (
    question: KindShapes[K]['question'],
    seed: string,
    response: KindShapes[K]['response'] | null,
  ) => KindShapes[K]['graded']
}

/** A question whose kind is known to the type checker as `K`. */
export type QuestionOf<K extends Kind> = KindShapes[K]['question'] & { kind: K }

const kinds = {
  single: {
    publicView: singleView,
    names: singleNames,
    parseResponse: parseSingle,
    translate: translateSingle,
    grade: gradeSingle,
  },
  multiple: {
    publicView: multipleView,
    names: multipleNames,
    parseResponse: parseMultiple,
    translate: translateMultiple,
    grade: gradeMultiple,
  },
  ordering: {
    publicView: orderingView,
    names: orderingNames,
    parseResponse: parseOrdering,
    translate: translateOrdering,
    grade: gradeOrdering,
  },
  matching: {
    publicView: matchingView,
    names: matchingNames,
    parseResponse: parseMatching,
    translate: translateMatching,
    grade: gradeMatching,
  },
  numeric: {
    publicView: numericView,
    names: numericNames,
    parseResponse: parseNumeric,
    translate: translateNumeric,
    grade: gradeNumeric,
  },
  scenario: {
    publicView: scenarioView,
    names: scenarioNames,
    parseResponse: parseScenario,
    translate: translateScenario,
    grade: gradeScenario,
  },
} satisfies { [K in Kind]: KindModule<K> }

function moduleOf<K extends Kind>(kind: K): KindModule<K> {
  const registry: { [P in Kind]: KindModule<P> } = kinds
  return registry[kind]
}

/** What the browser may get before the answer. The same seed gives the same names and order. */
export function publicView<K extends Kind>(question: QuestionOf<K>, seed: string): KindShapes[K]['view'] {
  return moduleOf(question.kind).publicView(question, seed)
}

/** The response when `raw` (from a request or from storage) has the shape of the question's kind, otherwise null. Never throws. */
export function parseResponse<K extends Kind>(question: QuestionOf<K>, raw: unknown): KindShapes[K]['response'] | null {
  return moduleOf(question.kind).parseResponse(raw)
}

/** Is it right? A missing answer (null) scores 0. Response and result refer to the keys of the public view. */
export function grade<K extends Kind>(
  question: QuestionOf<K>,
  seed: string,
  response: KindShapes[K]['response'] | null,
): KindShapes[K]['graded'] {
  return moduleOf(question.kind).grade(question, seed, response)
}

/** The response in the author's ids, for storage and statistics: it survives another seed. Unknown keys are dropped. */
export function toStored<K extends Kind>(
  question: QuestionOf<K>,
  seed: string,
  response: KindShapes[K]['response'],
): KindShapes[K]['response'] {
  const { names, translate } = moduleOf(question.kind)
  const ids = new Map(names(question).map(({ role, id }) => [`${role} ${keyOf(question, seed, role, id)}`, id]))
  return translate(response, (role, key) => ids.get(`${role} ${key}`) ?? null)
}

/** A stored response in the keys of the public view. Ids that the question no longer has are dropped. */
export function toShown<K extends Kind>(
  question: QuestionOf<K>,
  seed: string,
  stored: KindShapes[K]['response'],
): KindShapes[K]['response'] {
  const { names, translate } = moduleOf(question.kind)
  const known = new Set(names(question).map(({ role, id }) => `${role} ${id}`))
  return translate(stored, (role, id) => (known.has(`${role} ${id}`) ? keyOf(question, seed, role, id) : null))
}
