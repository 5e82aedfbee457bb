import type { JourneyMap } from '../model'
import { type Change, CommandRefused, getKnown, moveTo, patchFields } from './change'
import type { LaneCommand } from './command'

/** Rows are shown, hidden and reordered; each kind stays exactly once. */
export function applyLane(map: JourneyMap, command: LaneCommand): Change {
  const from = map.lanes.findIndex(lane => lane.kind === command.kind)
  if (from < 0) throw new CommandRefused('unknown-id', command.kind)
  if (command.type === 'lane.move') {
    return {
      map: { ...map, lanes: moveTo(map.lanes, from, command.index) },
      inverse: { ...command, index: from },
    }
  }
  const lane = getKnown(map.lanes[from], command.kind)
  const { next } = patchFields(lane, command.patch, ['kind'])
  return {
    map: { ...map, lanes: map.lanes.with(from, next) },
    inverse: { ...command, patch: { isHidden: lane.isHidden } },
  }
}
