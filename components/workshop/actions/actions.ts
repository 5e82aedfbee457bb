import { mapLabels } from '@/content/texts/de/map'
import { announceTexts as said } from '@/content/texts/de/workshop-editor'
import type { Command } from '@/lib/domain/map/commands/command'
import type { Step } from '@/lib/domain/map/history'
import type { LaneKind } from '@/lib/domain/map/vocabulary'
import type { Ui } from '../desk'
import type { MapStore } from '../store/map-store'
import type { State } from '../store/use-map'
import { cardActions } from './cards'
import { feelingActions } from './feelings'
import { goToActions } from './go-to'
import { hintActions } from './hints'
import { phaseActions } from './phases'
import { placesOf } from './places'
import { createTools } from './tools'

/** Everything that can be done with a map; menus, buttons, keys and dragging all end here. */
export function createActions(store: MapStore, ui: State<Ui>, root: () => HTMLElement | null) {
  const tools = createTools(store, ui, root)
  const { say, focus, settle, map, run } = tools

  const travel = (step: Step | null, words: (type: Command['type']) => string) => {
    if (!step) return
    const { command, inverse } = step
    const type = command.type === 'batch' ? (command.commands[0]?.type ?? 'batch') : command.type
    const { selected, feeling, focused } = ui.get()
    const hasPhase = (phaseId: string) => map().phases.some(phase => phase.id === phaseId)
    ui.set({
      toast: null,
      selected: selected && map().cards[selected] ? selected : null,
      feeling: feeling && hasPhase(feeling) ? feeling : null,
      focused: focused && hasPhase(focused) ? focused : null,
    })
    say(words(type))
    // Who is filling in the details of a card goes on doing so.
    const isInDetails = document.activeElement?.closest('.card-panel') ?? false
    const go = isInDetails ? settle : focus
    go(...placesOf({ type: 'batch', commands: [command, inverse] }))
  }

  return {
    ...cardActions(tools),
    ...phaseActions(tools),
    ...feelingActions(tools),
    ...hintActions(tools),
    ...goToActions(tools),
    say,
    focus,
    settle,
    undo: () => travel(store.undo(), said.undone),
    redo: () => travel(store.redo(), said.redone),
    /** A change without words, such as typing: what is changed shows it. */
    edit: (command: Command): boolean => store.perform(command),
    seal: () => store.seal(),

    showLane(kind: LaneKind, isHidden: boolean): void {
      const words = isHidden ? said.laneHidden : said.laneShown
      run({ type: 'lane.edit', kind, patch: { isHidden } }, words(mapLabels.lanes[kind]))
    },
  }
}

export type Actions = ReturnType<typeof createActions>
