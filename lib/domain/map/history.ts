import { apply } from './apply'
import type { Command } from './commands/command'
import type { JourneyMap } from './model'

/** One undoable step: what was done and what undoes it. */
export type Step = { command: Command; inverse: Command }

/** Plain JSON, so that it survives a reload. The last of `past` is undone first, the last of `future` redone first. */
export type History = { past: Step[]; future: Step[]; isSealed: boolean }

export type Editing = { map: JourneyMap; history: History }

/** How many steps can be taken back. */
export const MAX_STEPS = 200

/** Fields that are chosen, not typed: each choice is a step of its own. */
const CHOSEN = ['state', 'kind', 'role', 'basis', 'evidence', 'channel', 'mode', 'ownership', 'due', 'reviewDate']

export const EMPTY_HISTORY: History = { past: [], future: [], isSealed: true }

/**
 * Applies a command and remembers it. Edits of the same field one after the other become one step, until `seal`.
 * Throws `CommandRefused` as `apply` does.
 */
export function perform({ map, history }: Editing, command: Command): Editing {
  const change = apply(map, command)
  const last = history.past.at(-1)
  const field = findField(command)
  const joins = last !== undefined && !history.isSealed && field !== null && field === findField(last.command)
  const past = joins
    ? history.past.with(-1, { command, inverse: last.inverse })
    : [...history.past, { command, inverse: change.inverse }].slice(-MAX_STEPS)
  return { map: change.map, history: { past, future: [], isSealed: false } }
}

/** Ends a run of edits of one field, for example when it loses focus. */
export function seal(history: History): History {
  return history.isSealed ? history : { ...history, isSealed: true }
}

/** Takes the last step back; null when there is none. `step` says what was undone. */
export function undo({ map, history }: Editing): (Editing & { step: Step }) | null {
  const step = history.past.at(-1)
  if (!step) return null
  const change = apply(map, step.inverse)
  const future = [...history.future, step]
  return { map: change.map, history: { past: history.past.slice(0, -1), future, isSealed: true }, step }
}

/** Does the last undone step again; null when there is none. */
export function redo({ map, history }: Editing): (Editing & { step: Step }) | null {
  const step = history.future.at(-1)
  if (!step) return null
  const change = apply(map, step.command)
  const past = [...history.past, step]
  return { map: change.map, history: { past, future: history.future.slice(0, -1), isSealed: true }, step }
}

/** Names the one text field that a command sets, so that the next edit of it can join; null for everything else. */
function findField(command: Command): string | null {
  switch (command.type) {
    case 'emotion.set':
      return `${command.type}:${command.phaseId}:${command.curveId}:${command.point.value}`
    case 'map.edit':
    case 'scenario.edit':
      return findText(command.type, command.patch)
    case 'phase.edit':
      return findText(`${command.type}:${command.phaseId}`, command.patch)
    case 'card.edit':
      return findText(`${command.type}:${command.cardId}`, command.patch)
    case 'persona.edit':
      return findText(`${command.type}:${command.personaId}`, command.patch)
    default:
      return null
  }
}

function findText(subject: string, patch: object): string | null {
  const entries = Object.entries(patch)
  const [name, value] = entries[0] ?? []
  const isText = entries.length === 1 && typeof value === 'string' && !CHOSEN.includes(name ?? '')
  return isText ? `${subject}:${name}` : null
}
