import { applyCard } from './commands/cards'
import { type Change, CommandRefused, type Outcome } from './commands/change'
import type { Command } from './commands/command'
import { applyCurve } from './commands/curves'
import { applyDecision } from './commands/decisions'
import { applyHeader } from './commands/header'
import { applyLane } from './commands/lanes'
import { applyLink } from './commands/links'
import { applyPersona } from './commands/personas'
import { applyPhase } from './commands/phases'
import { findTooLong } from './limits'
import type { JourneyMap } from './model'

/**
 * The map after a command, and the command that undoes it exactly (deep-equal). Throws `CommandRefused` when the
 * command does not fit the map; a batch is refused as a whole.
 */
export function apply(map: JourneyMap, command: Command): Change {
  const tooLong = findTooLong(command)
  if (tooLong !== null) throw new CommandRefused('too-long', tooLong)
  return run(map, command)
}

function run(map: JourneyMap, command: Command): Change {
  const outcome = decide(map, command)
  return 'steps' in outcome ? runAll(map, outcome.steps) : outcome
}

function runAll(map: JourneyMap, commands: readonly Command[]): Change {
  const inverses: Command[] = []
  let current = map
  for (const command of commands) {
    const change = run(current, command)
    current = change.map
    inverses.push(change.inverse)
  }
  return { map: current, inverse: { type: 'batch', commands: inverses.reverse() } }
}

function decide(map: JourneyMap, command: Command): Outcome {
  switch (command.type) {
    case 'batch':
      return { steps: command.commands }
    case 'map.edit':
    case 'scenario.edit':
      return applyHeader(map, command)
    case 'phase.add':
    case 'phase.edit':
    case 'phase.move':
    case 'phase.duplicate':
    case 'phase.remove':
      return applyPhase(map, command)
    case 'lane.edit':
    case 'lane.move':
      return applyLane(map, command)
    case 'card.add':
    case 'card.edit':
    case 'card.move':
    case 'card.duplicate':
    case 'card.remove':
      return applyCard(map, command)
    case 'persona.add':
    case 'persona.edit':
    case 'persona.promote':
    case 'persona.remove':
      return applyPersona(map, command)
    case 'curve.add':
    case 'curve.edit':
    case 'curve.remove':
    case 'emotion.set':
    case 'emotion.clear':
      return applyCurve(map, command)
    case 'link.add':
    case 'link.remove':
      return applyLink(map, command)
    case 'rule.decide':
    case 'rule.undecide':
      return applyDecision(map, command)
  }
}
