import type { KeyboardEvent } from 'react'
import { announceTexts as said } from '@/content/texts/de/workshop-editor'
import type { Command } from '@/lib/domain/map/commands/command'
import type { Step } from '@/lib/domain/map/history'
import { targetKey } from '@/lib/domain/map/keys'
import type { Id, Target } from '@/lib/domain/map/model'
import { findPlace } from '@/lib/domain/map/read'
import type { LaneKind } from '@/lib/domain/map/vocabulary'
import type { Ui } from '../desk'
import type { MapStore } from '../store/map-store'
import type { State } from '../store/use-map'
import { cardActions, type Direction } from './cards'
import { feelingActions } from './feelings'
import { phaseActions } from './phases'
import { createTools } from './tools'

const ARROWS: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** Everything that can be done with a map; menus, buttons, keys and dragging all end here. */
export function createActions(store: MapStore, ui: State<Ui>, root: () => HTMLElement | null) {
  const tools = createTools(store, ui, root)
  const { say, focus, map, run } = tools
  const cards = cardActions(tools)

  const travel = (step: Step | null, words: (type: Command['type']) => string) => {
    if (!step) return
    const { command } = step
    const type = command.type === 'batch' ? (command.commands[0]?.type ?? 'batch') : command.type
    const { selected, focused } = ui.get()
    ui.set({
      toast: null,
      selected: selected && map().cards[selected] ? selected : null,
      focused: focused && map().phases.some(phase => phase.id === focused) ? focused : null,
    })
    say(words(type))
    if ('cardId' in command && map().cards[command.cardId]) focus(`card:${command.cardId}`)
  }
  const undo = () => travel(store.undo(), said.undone)
  const redo = () => travel(store.redo(), said.redone)

  return {
    ...cards,
    ...phaseActions(tools),
    ...feelingActions(tools),
    say,
    focus,
    undo,
    redo,
    /** A change without words, such as typing: what is changed shows it. */
    edit: (command: Command): boolean => store.perform(command),
    seal: () => store.seal(),

    select(cardId: Id | null): void {
      ui.set({ selected: cardId, feeling: null })
    },

    showLane(kind: LaneKind, isHidden: boolean): void {
      run({ type: 'lane.edit', kind, patch: { isHidden } }, '')
    },

    /** Leads to what a hint is about, whatever is shown now. */
    goTo(target: Target): void {
      const patch: Partial<Ui> = { view: 'map', draft: null }
      if ('phaseId' in target)
        Object.assign(patch, { phonePhase: ui.get().phonePhase && target.phaseId, focused: null })
      if (target.type === 'card') {
        const phaseId = findPlace(map(), target.cardId)?.phaseId ?? null
        Object.assign(patch, { selected: target.cardId, feeling: null, focused: null })
        patch.phonePhase = ui.get().phonePhase && phaseId
      }
      if (target.type === 'emotion') Object.assign(patch, { curve: target.curveId })
      ui.set(patch)
      focus(targetKey(target))
    },

    onKeyDown(event: KeyboardEvent): void {
      const isTyping =
        event.target instanceof Element && event.target.matches('input:not([type=radio]), textarea, select')
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')) {
        if (isTyping && event.target instanceof HTMLElement && event.target.dataset.draft !== undefined) return
        event.preventDefault()
        if (key === 'y' || event.shiftKey) redo()
        else undo()
        return
      }
      const direction = ARROWS[event.key]
      if (!direction || !event.altKey || !event.shiftKey || !(event.target instanceof Element)) return
      const cardId = event.target.closest<HTMLElement>('[data-card]')?.dataset.card
      if (!cardId) return
      event.preventDefault()
      cards.shift(cardId, direction)
    },
  }
}

export type Actions = ReturnType<typeof createActions>
