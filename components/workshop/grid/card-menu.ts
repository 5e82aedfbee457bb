import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import { findCard, findPlace, listCellIds } from '@/lib/domain/map/read'
import type { Actions } from '../actions/actions'
import { otherKinds } from '../actions/cards'
import type { MenuItem } from '../controls/menu'
import type { Ui } from '../desk'
import type { State } from '../store/use-map'

const texts = editorTexts.card

/** Where a card can go, as a menu: the way without dragging. */
export function moveMenu(map: JourneyMap, cardId: Id, act: Actions): MenuItem[] {
  const [card, place] = [findCard(map, cardId), findPlace(map, cardId)]
  if (!card || !place) return []
  const count = listCellIds(map, place.phaseId, place.kind).length
  return [
    {
      label: texts.phase,
      items: map.phases.map(phase => ({
        label: phase.name,
        isDisabled: phase.id === place.phaseId,
        run: () => act.move(cardId, phase.id),
      })),
    },
    { label: texts.up, isDisabled: place.index === 0, run: () => act.shift(cardId, 'up') },
    { label: texts.down, isDisabled: place.index >= count - 1, run: () => act.shift(cardId, 'down') },
    { label: texts.first, isDisabled: place.index === 0, run: () => act.move(cardId, place.phaseId, 0) },
    {
      label: texts.lane,
      items: otherKinds(card.kind).map(kind => ({
        label: mapLabels.lanes[kind],
        run: () => act.moveToLane(cardId, kind),
      })),
    },
  ]
}

/** Everything that can be done with a card. */
export function cardMenu(map: JourneyMap, cardId: Id, act: Actions, ui: State<Ui>): MenuItem[] {
  return [
    ...moveMenu(map, cardId, act),
    { label: texts.edit, run: () => ui.set({ writing: cardId }) },
    { label: texts.duplicate, run: () => act.duplicate(cardId) },
    { label: texts.remove, isDanger: true, run: () => act.remove(cardId) },
  ]
}
