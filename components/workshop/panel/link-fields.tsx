'use client'

import { useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { formTexts as texts } from '@/content/texts/de/workshop-forms'
import { maxLength } from '@/lib/domain/map/limits'
import type { Card, Id } from '@/lib/domain/map/model'
import { findCard, listKind } from '@/lib/domain/map/read'
import { LINK_ENDS, LINK_TYPES, type LinkType } from '@/lib/domain/map/vocabulary'
import { nameOf } from '../actions/tools'
import { Icon } from '../controls/icon'
import { openMenu } from '../controls/menu'
import { useAct } from '../desk'
import { TextDraft } from '../grid/text-draft'
import { useMap, useStore } from '../store/use-map'

/** All links that a card of this kind can have. */
export function LinkFields({ card }: { card: Card }) {
  return LINK_TYPES.filter(type => LINK_ENDS[type].from === card.kind || LINK_ENDS[type].to === card.kind).map(type => (
    <LinkField key={type} card={card} type={type} />
  ))
}

/** The cards at the other end of one kind of link: open, let go, choose, or make a new one. */
export function LinkField({ card, type }: { card: Card; type: LinkType }) {
  const act = useAct()
  const links = useMap(map => map.links)
  const isFrom = LINK_ENDS[type].from === card.kind
  const label = texts.links[type][isFrom ? 'from' : 'to']
  const others = links
    .filter(link => link.type === type && (isFrom ? link.from : link.to) === card.id)
    .map(link => (isFrom ? link.to : link.from))
  const place = `link:${card.id}:${type}`
  const leave = (otherId: Id) => {
    if (isFrom) act.unlink(card.id, otherId)
    else act.unlink(otherId, card.id)
    const left = others.filter(id => id !== otherId)
    const next = left[Math.min(others.indexOf(otherId), left.length - 1)]
    act.settle(...(next ? [`${place}:${next}`] : []), place)
  }
  return (
    <div className="links">
      <span className="lb">{label}</span>
      {others.length > 0 && (
        <ul>
          {others.map(otherId => (
            <Linked key={otherId} cardId={otherId} place={`${place}:${otherId}`} onLeave={() => leave(otherId)} />
          ))}
        </ul>
      )}
      <LinkMore card={card} type={type} label={label} taken={others} place={place} />
    </div>
  )
}

function Linked({ cardId, place, onLeave }: { cardId: Id; place: string; onLeave: () => void }) {
  const act = useAct()
  const other = useMap(map => findCard(map, cardId))
  const name = nameOf(other)
  return (
    <li className={`lk ${other?.kind ?? ''}`} data-place={place}>
      <button type="button" className="to" onClick={() => act.goTo({ type: 'card', cardId })}>
        {other?.kind === 'opportunity' && <Icon name="flag" />}
        <span>{name}</span>
      </button>
      <button type="button" className="ib" aria-label={texts.unlink(name)} onClick={onLeave}>
        <Icon name="close" />
      </button>
    </li>
  )
}

type LinkMoreProps = { card: Card; type: LinkType; label: string; taken: readonly Id[]; place: string }

function LinkMore({ card, type, label, taken, place }: LinkMoreProps) {
  const act = useAct()
  const store = useStore()
  const [isWriting, setWriting] = useState(false)
  const { from, to } = LINK_ENDS[type]
  const kind = from === card.kind ? to : from
  const join = (otherId: Id) =>
    from === card.kind ? act.link(type, card.id, otherId) : act.link(type, otherId, card.id)
  const open = (anchor: HTMLElement) => {
    const { map } = store.getSnapshot()
    const free = map ? listKind(map, kind).filter(other => !taken.includes(other.id)) : []
    openMenu(anchor, label, [
      { label: texts.linkNew(mapLabels.oneCard[kind]), run: () => setWriting(true) },
      ...free.map(other => ({ label: nameOf(other), run: () => join(other.id) })),
    ])
  }
  if (isWriting) {
    return (
      <TextDraft
        label={texts.linkNewField}
        maxLength={maxLength('text')}
        onDone={text => {
          const id = text.trim() && act.addLinked(type, card.id, text.trim())
          setWriting(false)
          act.settle(...(id ? [`${place}:${id}`] : []), place)
        }}
      />
    )
  }
  return (
    <button
      type="button"
      className="link-more"
      data-place={place}
      aria-haspopup="menu"
      aria-label={texts.linkMore(label)}
      onClick={event => open(event.currentTarget)}
    >
      <Icon name="plus" />
      <span>{mapLabels.lanes[kind]}</span>
    </button>
  )
}
