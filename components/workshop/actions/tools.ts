import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Command } from '@/lib/domain/map/commands/command'
import type { Card, JourneyMap } from '@/lib/domain/map/model'
import type { Ui } from '../desk'
import type { MapStore } from '../store/map-store'
import type { State } from '../store/use-map'
import { findStop, isFocusLost } from './focus'

/** What every group of actions works with. */
export type Tools = {
  ui: State<Ui>
  root(): HTMLElement | null
  map(): JourneyMap
  /** Does it and says so; a refused command says why. @returns whether it was done */
  run(command: Command, said: string): boolean
  say(text: string): void
  /** Brings focus, once all is drawn, to the first of the places that is there; see `data-place`. */
  focus(...places: string[]): void
  /** The same where the focus got lost; it stays where somebody went meanwhile. */
  settle(...places: string[]): void
}

export function createTools(store: MapStore, ui: State<Ui>, root: () => HTMLElement | null): Tools {
  const say = (text: string) => {
    // The same sentence twice is said twice.
    ui.set({ announcement: ui.get().announcement === text ? `${text}\u00A0` : text })
  }
  const goTo = (places: readonly string[]) => {
    const desk = root()
    const stop = desk && findStop(desk, places)
    stop?.control.focus({ preventScroll: true })
    stop?.element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  return {
    ui,
    root,
    say,
    map() {
      const { map } = store.getSnapshot()
      if (!map) throw new Error('No map is open.')
      return map
    },
    run(command, said) {
      store.seal()
      const isDone = store.perform(command)
      const { refusal } = store.getSnapshot()
      if (isDone) say(said)
      else if (refusal) {
        const { refused } = editorTexts
        say(refusal === 'limit' || refusal === 'too-long' ? refused[refusal] : refused.other)
      }
      return isDone
    },
    focus: (...places) => void requestAnimationFrame(() => goTo(places)),
    settle: (...places) => void requestAnimationFrame(() => isFocusLost() && goTo(places)),
  }
}

/** The words by which a card is named. */
export function nameOf(card: Card | null | undefined): string {
  return card?.text.trim() || editorTexts.emptyCard
}
