'use client'

import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Card } from '@/lib/domain/map/model'
import { nameOf } from '../actions/tools'
import { DotsIcon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useDesk } from '../desk'
import { cardMenu } from '../grid/card-menu'
import { useStore } from '../store/use-map'

/** The ⋯ of a card whose text is a field already. */
export function CardMenuButton({ card }: { card: Card }) {
  const { ui, act } = useDesk()
  const store = useStore()
  const label = editorTexts.cardMenu(nameOf(card))
  const open = (anchor: HTMLElement) => {
    const { map } = store.getSnapshot()
    if (!map) return
    const items = cardMenu(map, card.id, act, ui)
    openMenu(
      anchor,
      label,
      items.filter(item => item.label !== editorTexts.card.edit),
    )
  }
  return (
    <button
      type="button"
      className="ib"
      aria-haspopup="menu"
      aria-label={label}
      onClick={event => open(event.currentTarget)}
    >
      <DotsIcon />
    </button>
  )
}
