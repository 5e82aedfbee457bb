import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Command } from '@/lib/domain/map/commands/command'
import type { Card, JourneyMap } from '@/lib/domain/map/model'
import type { Ui } from '../desk'
import type { MapStore } from '../store/map-store'
import type { State } from '../store/use-map'

/** What every group of actions works with. */
export type Tools = {
  ui: State<Ui>
  map(): JourneyMap
  /** Does it and says so; a refused command says why. @returns whether it was done */
  run(command: Command, said: string): boolean
  say(text: string): void
  /** Brings focus to the control of a place once it is drawn; see `data-place`. */
  focus(place: string): void
}

export function createTools(store: MapStore, ui: State<Ui>, root: () => HTMLElement | null): Tools {
  const say = (text: string) => {
    // The same sentence twice is said twice.
    ui.set({ announcement: ui.get().announcement === text ? `${text}\u00A0` : text })
  }
  return {
    ui,
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
    focus(place) {
      requestAnimationFrame(() => {
        const element = root()?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
        if (!element) return
        const control = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)
        control?.focus({ preventScroll: true })
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      })
    },
  }
}

const FOCUSABLE = 'button, input, textarea, select, [tabindex]'

/** The words by which a card is named. */
export function nameOf(card: Card | null | undefined): string {
  return card?.text.trim() || editorTexts.emptyCard
}
