import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

type Stop = () => void

/** Lets a card be taken with the pointer. Everything it does, the card's menu does as well. */
export function makeDraggable(element: HTMLElement, cardId: string): Stop {
  return draggable({
    element,
    getInitialData: () => ({ cardId }),
    onDragStart: () => element.classList.add('dragging'),
    onDrop: () => element.classList.remove('dragging'),
  })
}

/**
 * Lets cards be dropped into a cell. While one is over it, a line shows the place; the document changes only on drop.
 * `onDrop` gets the place counted without the moved card.
 */
export function makeCellTarget(element: HTMLElement, onDrop: (cardId: string, index: number) => void): Stop {
  const clear = () => {
    element.classList.remove('over')
    element.style.removeProperty('--drop')
  }
  return combine(
    dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.cardId === 'string',
      onDragEnter: () => element.classList.add('over'),
      onDrag({ source, location }) {
        const { top } = placeAt(element, String(source.data.cardId), location.current.input.clientY)
        element.style.setProperty('--drop', `${top}px`)
      },
      onDragLeave: clear,
      onDrop({ source, location }) {
        clear()
        const cardId = String(source.data.cardId)
        onDrop(cardId, placeAt(element, cardId, location.current.input.clientY).index)
      },
    }),
  )
}

/** Which place among the other cards the pointer means, and where its line stands in the cell (pixels). */
function placeAt(cell: HTMLElement, cardId: string, clientY: number): { index: number; top: number } {
  const base = cell.getBoundingClientRect().top
  const others = [...cell.querySelectorAll<HTMLElement>('[data-card]')].filter(card => card.dataset.card !== cardId)
  const rects = others.map(card => card.getBoundingClientRect())
  const found = rects.findIndex(rect => clientY < rect.top + rect.height / 2)
  const index = found < 0 ? rects.length : found
  const [before, after] = [rects[index - 1], rects[index]]
  const top = after ? after.top - 4 : before ? before.bottom + 2 : base + 4
  return { index, top: Math.round(top - base) }
}

/** Lets a phase be taken by its head and put before or after another one. */
export function makePhaseDrag(
  element: HTMLElement,
  phaseId: string,
  onDrop: (phaseId: string, isAfter: boolean) => void,
): Stop {
  const isAfter = (clientX: number) => {
    const { left, width } = element.getBoundingClientRect()
    return clientX > left + width / 2
  }
  const clear = () => element.classList.remove('before', 'after')
  return combine(
    draggable({
      element,
      getInitialData: () => ({ phaseId }),
      onDragStart: () => element.classList.add('dragging'),
      onDrop: () => element.classList.remove('dragging'),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.phaseId === 'string' && source.data.phaseId !== phaseId,
      onDrag({ location }) {
        const after = isAfter(location.current.input.clientX)
        element.classList.toggle('after', after)
        element.classList.toggle('before', !after)
      },
      onDragLeave: clear,
      onDrop({ source, location }) {
        clear()
        onDrop(String(source.data.phaseId), isAfter(location.current.input.clientX))
      },
    }),
  )
}
