import { mapLabels } from '@/content/texts/de/map'
import { announceTexts as said } from '@/content/texts/de/workshop-editor'
import type { Command } from '@/lib/domain/map/commands/command'
import { createCard } from '@/lib/domain/map/create'
import type { Id } from '@/lib/domain/map/model'
import { findCard, findPhase, findPlace, listCellIds } from '@/lib/domain/map/read'
import { CARD_KINDS, type CardKind, LINK_ENDS, type LinkType } from '@/lib/domain/map/vocabulary'
import { newId } from '../store/registry'
import { nameOf, type Tools } from './tools'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** What can be done with cards. Focus stays on the card, and its new place is said. */
export function cardActions({ ui, map, run, say, focus, settle }: Tools) {
  const place = (cardId: Id) => {
    const found = findPlace(map(), cardId)
    if (!found) throw new Error(`No place for card ${cardId}.`)
    return found
  }
  const phaseName = (phaseId: Id) => findPhase(map(), phaseId)?.name ?? ''

  /** Into a phase at a place counted without the card itself; at the end when left out. */
  function move(cardId: Id, phaseId: Id, index?: number): void {
    const from = place(cardId)
    const others = listCellIds(map(), phaseId, from.kind).filter(id => id !== cardId).length
    const at = Math.min(index ?? others, others)
    if (from.phaseId === phaseId && from.index === at) return
    const words = said.moved(nameOf(findCard(map(), cardId)), phaseName(phaseId), at + 1, others + 1)
    run({ type: 'card.move', cardId, phaseId, index: at }, words)
    if (ui.get().phonePhase) ui.set({ phonePhase: phaseId })
    focus(`card:${cardId}`)
  }

  function moveToLane(cardId: Id, kind: CardKind, phaseId = place(cardId).phaseId, index?: number): void {
    const words = said.movedLane(nameOf(findCard(map(), cardId)), mapLabels.lanes[kind], phaseName(phaseId))
    const lane = map().lanes.find(candidate => candidate.kind === kind)
    const show = lane?.isHidden ? [{ type: 'lane.edit' as const, kind, patch: { isHidden: false } }] : []
    const command = { type: 'card.move' as const, cardId, phaseId, kind, ...(index !== undefined && { index }) }
    run({ type: 'batch', commands: [command, ...show] }, words)
    focus(`card:${cardId}`)
  }

  return {
    move,
    moveToLane,

    /** One step in a direction; at the edge it says that it stays. */
    shift(cardId: Id, direction: Direction): void {
      const { phaseId, kind, index } = place(cardId)
      const { phases } = map()
      const by = direction === 'up' || direction === 'left' ? -1 : 1
      const isSideways = direction === 'left' || direction === 'right'
      const next = phases[phases.findIndex(phase => phase.id === phaseId) + by]
      const isInside = index + by >= 0 && index + by < listCellIds(map(), phaseId, kind).length
      if (isSideways && next) move(cardId, next.id)
      else if (!isSideways && isInside) move(cardId, phaseId, index + by)
      else say(said.stays(nameOf(findCard(map(), cardId))))
    },

    /** Drops a card into a cell, which may be of another row. */
    drop(cardId: Id, phaseId: Id, kind: CardKind, index: number): void {
      if (place(cardId).kind === kind) move(cardId, phaseId, index)
      else moveToLane(cardId, kind, phaseId, index)
    },

    /** Opens an empty field in a cell. */
    write(phaseId: Id, kind: CardKind): void {
      ui.set({ draft: { phaseId, kind }, view: 'map' })
      if (ui.get().phonePhase) ui.set({ phonePhase: phaseId })
    },

    /** Takes what was written in a cell; nothing written makes no card. */
    add(phaseId: Id, kind: CardKind, text: string): Id | null {
      ui.set({ draft: null })
      if (text.trim() === '') return null
      const id = newId()
      const words = said.added(mapLabels.oneCard[kind], phaseName(phaseId))
      if (!run({ type: 'card.add', card: createCard(kind, id, text.trim()), phaseId }, words)) return null
      return id
    },

    duplicate(cardId: Id): void {
      const newCardId = newId()
      run({ type: 'card.duplicate', cardId, newCardId }, said.duplicated(nameOf(findCard(map(), cardId))))
      focus(`card:${newCardId}`)
    },

    remove(cardId: Id): void {
      const { phaseId, kind, index } = place(cardId)
      const words = said.removed(nameOf(findCard(map(), cardId)))
      const isOpen = ui.get().selected === cardId
      if (!run({ type: 'card.remove', cardId }, words)) return
      ui.set({ toast: { text: words }, ...(isOpen && { selected: null }) })
      const left = listCellIds(map(), phaseId, kind)
      const neighbour = left[Math.min(index, left.length - 1)]
      focus(neighbour ? `card:${neighbour}` : `cell:${phaseId}:${kind}`)
    },

    setText(cardId: Id, text: string): void {
      ui.set({ writing: null })
      const card = findCard(map(), cardId)
      if (card && text.trim() !== '' && card.text !== text.trim()) {
        run({ type: 'card.edit', cardId, patch: { text: text.trim() } }, '')
      }
      settle(`card:${cardId}`)
    },

    link(type: LinkType, from: Id, to: Id): void {
      const words = said.linked(nameOf(findCard(map(), from)), nameOf(findCard(map(), to)))
      run({ type: 'link.add', link: { type, from, to } }, words)
    },

    unlink(from: Id, to: Id): void {
      const words = said.unlinked(nameOf(findCard(map(), from)), nameOf(findCard(map(), to)))
      run({ type: 'link.remove', from, to }, words)
    },

    /** Shows what belongs to a card and goes there. */
    open(cardId: Id): void {
      ui.set({ selected: cardId, feeling: null })
      focus('panel')
    },

    select(cardId: Id | null): void {
      ui.set({ selected: cardId, feeling: null })
    },

    /** Closes the details of a card and goes back to it. */
    close(cardId: Id): void {
      ui.set({ selected: null })
      focus(`card:${cardId}`)
    },

    /** A new card in the same phase, joined with the given one; one step for undo. @returns its id */
    addLinked(type: LinkType, cardId: Id, text: string): Id | null {
      const { phaseId, kind } = place(cardId)
      const { from, to } = LINK_ENDS[type]
      const other = kind === from ? to : from
      const id = newId()
      const link = { type, from: kind === from ? cardId : id, to: kind === from ? id : cardId }
      const add: Command = { type: 'card.add', card: createCard(other, id, text), phaseId }
      const words = said.linked(nameOf(findCard(map(), cardId)), text)
      return run({ type: 'batch', commands: [add, { type: 'link.add', link }] }, words) ? id : null
    },
  }
}

/** The rows a card can be moved into. */
export const otherKinds = (kind: CardKind): CardKind[] => CARD_KINDS.filter(other => other !== kind)
