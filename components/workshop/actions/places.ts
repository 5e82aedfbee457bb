import type { Command } from '@/lib/domain/map/commands/command'
import { targetKey } from '@/lib/domain/map/keys'

/**
 * Where a command shows on the sheet, by the names in `data-place`: what it is about first, the cells where that lay
 * last. Nothing for what shows in no single place.
 */
export function placesOf(command: Command): string[] {
  switch (command.type) {
    case 'batch':
      return command.commands.flatMap(placesOf).toSorted((a, b) => Number(isCell(a)) - Number(isCell(b)))
    case 'card.add':
      return [`card:${command.card.id}`, `cell:${command.phaseId}:${command.card.kind}`]
    case 'card.duplicate':
      return [`card:${command.newCardId}`, `card:${command.cardId}`]
    case 'card.edit':
    case 'card.move':
    case 'card.remove':
      return [`card:${command.cardId}`]
    case 'link.add':
      return [`card:${command.link.from}`]
    case 'link.remove':
      return [`card:${command.from}`]
    case 'phase.add':
      return [`phase:${command.phase.id}`]
    case 'phase.duplicate':
      return [`phase:${command.newPhaseId}`, `phase:${command.phaseId}`]
    case 'phase.edit':
    case 'phase.move':
    case 'phase.remove':
      return [`phase:${command.phaseId}`]
    case 'lane.edit':
    case 'lane.move':
      return [`lane:${command.kind}`]
    case 'emotion.set':
    case 'emotion.clear':
      return [targetKey({ ...command, type: 'emotion' })]
    default:
      return []
  }
}

const isCell = (place: string) => place.startsWith('cell:')
