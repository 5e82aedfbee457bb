import { ID_PATTERN } from '../limits'
import type { JourneyMap } from '../model'
import type { Command } from './command'

/** A changed map and the command that leads back to exactly the former one. */
export type Change = { map: JourneyMap; inverse: Command }

/** What a group answers: the change itself, or the steps that it is made of. */
export type Outcome = Change | { steps: Command[] }

export type RefusalCode =
  | 'unknown-id'
  | 'duplicate'
  | 'bad-id'
  | 'bad-index'
  | 'bad-patch'
  | 'bad-link'
  | 'limit'
  | 'too-long'

/** Thrown when a command does not fit the map; the map is untouched. `subject` is an id or a field name. */
export class CommandRefused extends Error {
  readonly code: RefusalCode
  readonly subject: string

  constructor(code: RefusalCode, subject: string) {
    super(`Command refused: ${code} (${subject})`)
    this.name = 'CommandRefused'
    this.code = code
    this.subject = subject
  }
}

/** What was looked up under `id`; refuses the command when nothing was found. */
export function getKnown<T>(found: T | null | undefined, id: string): T {
  if (found === null || found === undefined) throw new CommandRefused('unknown-id', id)
  return found
}

/** A new id has to be well-formed and not in use among `taken`. */
export function assertNewId(id: string, isTaken: boolean): void {
  if (!ID_PATTERN.test(id)) throw new CommandRefused('bad-id', id)
  if (isTaken) throw new CommandRefused('duplicate', id)
}

/** Refuses the command when `count` items are there already. */
export function assertRoom(count: number, limit: number, what: string): void {
  if (count >= limit) throw new CommandRefused('limit', what)
}

/** `items` with `item` at `index`, which has to lie between 0 and the length; the end when left out. */
export function insertAt<T>(items: readonly T[], item: T, index = items.length): T[] {
  if (!Number.isInteger(index) || index < 0 || index > items.length)
    throw new CommandRefused('bad-index', String(index))
  return items.toSpliced(index, 0, item)
}

/** `items` with the one at `from` at `to`, counted without the moved one. */
export function moveTo<T>(items: readonly T[], from: number, to: number): T[] {
  const item = getKnown(items[from], String(from))
  return insertAt(items.toSpliced(from, 1), item, to)
}

/**
 * `current` with the fields of `patch`, and the patch that leads back. Since every field of the model is always there,
 * a field that `current` does not have, or one of `fixed`, is refused.
 */
export function patchFields<T extends object>(
  current: T,
  patch: Partial<NoInfer<T>>,
  fixed: readonly string[] = [],
): { next: T; back: Partial<T> } {
  const back: Partial<T> = {}
  for (const key of Object.keys(patch) as (keyof T & string)[]) {
    if (!Object.hasOwn(current, key) || fixed.includes(key) || patch[key] === undefined) {
      throw new CommandRefused('bad-patch', key)
    }
    back[key] = current[key]
  }
  return { next: { ...current, ...patch }, back }
}
