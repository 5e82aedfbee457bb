import type { Missing } from './base/missing'
import { missing as missingMatching } from './matching/missing'
import type { Kind, KindShapes } from './model'
import { missing as missingMultiple } from './multiple/missing'
import { missing as missingNumeric } from './numeric/missing'
import { missing as missingOrdering } from './ordering/missing'
import { missing as missingScenario } from './scenario/missing'
import { missing as missingSingle } from './single/missing'

type Completeness = {
  [K in Kind]: (view: KindShapes[K]['view'], response: KindShapes[K]['response'] | null) => Missing | null
}

const completeness: Completeness = {
  single: missingSingle,
  multiple: missingMultiple,
  ordering: missingOrdering,
  matching: missingMatching,
  numeric: missingNumeric,
  scenario: missingScenario,
}

/** Is the answer complete? Null when it can be graded, otherwise what is missing. For the browser and the server. */
export function missingIn<K extends Kind>(
  view: KindShapes[K]['view'] & { kind: K },
  response: KindShapes[Kind]['response'] | null,
): Missing | null {
  const own = response?.kind === view.kind ? (response as KindShapes[K]['response']) : null
  return completeness[view.kind](view, own)
}
