import type { Direction } from './cards'

const ARROWS: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a combination of keys asks for: a step back or forth, or moving the card that has the focus. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): 'undo' | 'redo' | Direction | null {
  if ((ctrlKey || metaKey) && !altKey) {
    const letter = key.toLowerCase()
    if (letter === 'z') return shiftKey ? 'redo' : 'undo'
    return letter === 'y' ? 'redo' : null
  }
  return altKey && shiftKey ? (ARROWS[key] ?? null) : null
}

/** Fields with an undo of the browser's own, which takes back letter by letter. */
const TYPED = 'textarea, input:not([type=radio], [type=checkbox]), [contenteditable]'

type Deeds = { undo(): void; redo(): void; shift(cardId: string, direction: Direction): void }

/**
 * Listens for the shortcuts of the editor on the whole page, so that they work before anything in it has the focus.
 * @returns stops it
 */
export function listenForKeys(root: HTMLElement, deeds: Deeds): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event)
    const { target } = event
    if (!shortcut || !(target instanceof Element) || !isMeant(root, target)) return
    if (shortcut === 'undo' || shortcut === 'redo') {
      if (target.matches(TYPED)) return
      event.preventDefault()
      return deeds[shortcut]()
    }
    const cardId = target.closest<HTMLElement>('[data-card]')?.dataset.card
    if (!cardId) return
    event.preventDefault()
    deeds.shift(cardId, shortcut)
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

/** A key is meant for the desk that has the focus, or for the one in sight when nothing else on the page has it. */
function isMeant(root: HTMLElement, target: Element): boolean {
  if (root.contains(target)) return true
  if (target.closest('main, dialog')) return false
  const { top, bottom } = root.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
