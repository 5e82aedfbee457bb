import { type PointerEvent, useRef, useState } from 'react'

/** What is being dragged, how far (pixels), and over which place. */
export type Drag = { key: string; dx: number; dy: number; over: string | null }

const THRESHOLD = 6

/**
 * Pointer drag inside one container: `data-drag` names what can be taken, `data-drop` where it can be put. Menus and
 * buttons do the same without it. On touch a drag starts at once only where CSS sets `touch-action: none`; elsewhere
 * scrolling wins and ends it.
 */
export function useDrag(onDrop: (key: string, place: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<{ key: string; x: number; y: number } | null>(null)

  const end = () => {
    start.current = null
    setDrag(null)
  }
  const listeners = {
    onPointerDown(event: PointerEvent) {
      const key = closest(event.target, 'drag')
      if (key && event.button === 0) start.current = { key, x: event.clientX, y: event.clientY }
    },
    onPointerMove(event: PointerEvent) {
      if (!start.current) return
      const { key, x, y } = start.current
      const [dx, dy] = [event.clientX - x, event.clientY - y]
      if (!drag && Math.hypot(dx, dy) < THRESHOLD) return
      if (!drag) event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ key, dx, dy, over: closest(document.elementFromPoint(event.clientX, event.clientY), 'drop') })
    },
    onPointerUp() {
      if (drag?.over) onDrop(drag.key, drag.over)
      end()
    },
    onPointerCancel: end,
  }
  return { drag, listeners }
}

function closest(target: EventTarget | null, name: 'drag' | 'drop'): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null
  return element?.dataset[name] ?? null
}
