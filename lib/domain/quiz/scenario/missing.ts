import type { Missing } from '../base/missing'
import type { PublicScenario } from './public-view'
import type { ScenarioResponse } from './response'

/** What the answer lacks; null when it can be graded. */
export function missing(view: PublicScenario, response: ScenarioResponse | null): Missing | null {
  return view.options.some(({ key }) => key === response?.choice) ? null : { code: 'none-chosen' }
}
