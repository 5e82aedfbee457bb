'use client'

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { createState, useSelect } from '../store/use-map'

export type MenuItem = {
  label: string
  /** What happens; the menu closes first. Focus goes back to the button unless `run` moves it. */
  run?: () => void
  /** A second step of the menu. */
  items?: MenuItem[]
  isDanger?: boolean
  isDisabled?: boolean
  isChecked?: boolean
}

type OpenMenu = { anchor: HTMLElement; label: string; items: MenuItem[] }

const state = createState<{ menu: OpenMenu | null }>({ menu: null })

/** Opens the one menu of the page beside a button. */
export function openMenu(anchor: HTMLElement, label: string, items: MenuItem[]): void {
  state.set({ menu: { anchor, label, items } })
}

/** Stands once in the editor; a map of 500 cards needs no 500 menus. */
export function MenuHost() {
  const menu = useSelect(state, value => value.menu)
  useEffect(() => () => state.set({ menu: null }), [])
  // Inside a modal window only what belongs to it can be reached.
  return (
    menu && createPortal(<MenuSheet key={menu.label} {...menu} />, menu.anchor.closest('dialog, main') ?? document.body)
  )
}

function MenuSheet({ anchor, label, items }: OpenMenu) {
  const box = useRef<HTMLDivElement>(null)
  const [trail, setTrail] = useState<MenuItem[]>([])
  const shown = trail.at(-1)?.items ?? items

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    if (!element.matches(':popover-open')) element.showPopover()
    place(element, anchor)
    element.querySelectorAll<HTMLElement>('button:not([disabled])')[trail.length > 0 ? 1 : 0]?.focus()
  }, [anchor, trail])

  const close = () => state.set({ menu: null })
  const choose = (item: MenuItem) => {
    if (item.items) return setTrail([...trail, item])
    close()
    anchor.focus()
    item.run?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowDown: at + 1, ArrowUp: at - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      buttons[step % buttons.length]?.focus()
    } else if (event.key === 'ArrowLeft' && trail.length > 0) setTrail(trail.slice(0, -1))
    else if (event.key === 'Tab' || event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
      anchor.focus()
    }
  }
  return (
    <div
      ref={box}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={trail.at(-1)?.label ?? label}
      className="ws-menu"
      onKeyDown={onKeyDown}
      onToggle={event => event.newState === 'closed' && close()}
    >
      {trail.length > 0 && (
        <button type="button" role="menuitem" className="back" onClick={() => setTrail(trail.slice(0, -1))}>
          {editorTexts.card.back}
        </button>
      )}
      {shown.map(item => (
        <button
          key={item.label}
          type="button"
          {...(item.isChecked === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemcheckbox', 'aria-checked': item.isChecked })}
          aria-haspopup={item.items ? 'menu' : undefined}
          className={item.isDanger ? 'danger' : undefined}
          disabled={item.isDisabled}
          onClick={() => choose(item)}
        >
          {item.label}
        </button>
      ))}
    </div>
  )
}

/** Below the button where there is room, else above it, always inside the window. */
function place(element: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = element
  const isAbove = at.bottom + height + 8 > innerHeight && at.top > height + 8
  const top = isAbove ? at.top - height - 4 : Math.min(at.bottom + 4, innerHeight - height - 8)
  element.style.left = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`
  element.style.top = `${Math.max(8, top)}px`
}
