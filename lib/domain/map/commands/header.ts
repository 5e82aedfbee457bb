import type { JourneyMap } from '../model'
import { type Change, patchFields } from './change'
import type { HeaderCommand } from './command'

/** Title, state, governance and scenario. */
export function applyHeader(map: JourneyMap, command: HeaderCommand): Change {
  if (command.type === 'scenario.edit') {
    const { next, back } = patchFields(map.scenario, command.patch)
    return { map: { ...map, scenario: next }, inverse: { type: 'scenario.edit', patch: back } }
  }
  const { title, state, owner, reviewDate } = map
  const { next, back } = patchFields({ title, state, owner, reviewDate }, command.patch)
  return { map: { ...map, ...next }, inverse: { type: 'map.edit', patch: back } }
}
