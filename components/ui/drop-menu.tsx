'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './drop-menu.css'

export type DropItem = { label: string; note?: string; onChoose: () => void; isDisabled?: boolean }

type DropMenuProps = { label: string; icon?: ReactNode; items: readonly DropItem[]; className?: string }

/** A button that opens a menu of deeds below it (WAI-ARIA 1.2, menu button). */
export function DropMenu({ label, icon, items, className = 'btn s' }: DropMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    box.current?.querySelector<HTMLElement>('[role=menuitem]:not([aria-disabled])')?.focus()
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [isOpen])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      all[next % all.length]?.focus()
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the items inside
    <div className="drop" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        <span>{label}</span>
      </button>
      {isOpen && (
        <div id={id} role="menu" aria-label={label} className="drop-list">
          {items.map(({ label: name, note, onChoose, isDisabled }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              aria-disabled={isDisabled || undefined}
              onClick={() => {
                if (isDisabled) return
                close()
                onChoose()
              }}
            >
              <span>{name}</span>
              {note && <small>{note}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
