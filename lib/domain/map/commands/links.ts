import { LIMITS } from '../limits'
import type { JourneyMap, Link } from '../model'
import { findCard } from '../read'
import { LINK_ENDS } from '../vocabulary'
import { assertRoom, type Change, CommandRefused, getKnown, insertAt } from './change'
import type { LinkCommand } from './command'

/** Links between cards; the kinds at both ends have to be those of the link's type. */
export function applyLink(map: JourneyMap, command: LinkCommand): Change {
  if (command.type === 'link.add') return add(map, command.link, command.index)
  const at = map.links.findIndex(link => link.from === command.from && link.to === command.to)
  const link = getKnown(map.links[at], `${command.from}:${command.to}`)
  return { map: { ...map, links: map.links.toSpliced(at, 1) }, inverse: { type: 'link.add', link, index: at } }
}

function add(map: JourneyMap, link: Link, index?: number): Change {
  const from = getKnown(findCard(map, link.from), link.from)
  const to = getKnown(findCard(map, link.to), link.to)
  const ends = Object.hasOwn(LINK_ENDS, link.type) ? LINK_ENDS[link.type] : null
  if (!ends || from.kind !== ends.from || to.kind !== ends.to) throw new CommandRefused('bad-link', link.type)
  if (map.links.some(other => other.from === link.from && other.to === link.to)) {
    throw new CommandRefused('duplicate', `${link.from}:${link.to}`)
  }
  assertRoom(map.links.length, LIMITS.links, 'links')
  return {
    map: { ...map, links: insertAt(map.links, link, index) },
    inverse: { type: 'link.remove', from: link.from, to: link.to },
  }
}
