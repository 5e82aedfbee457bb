import { quote } from '@/content/texts/de/workshop-editor'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import { findCard } from '@/lib/domain/map/read'
import { nameOf } from '../actions/tools'

/** The chances of a pain point, or the pain points of a chance: names in quotation marks, as one text. */
export function linkedNames(map: JourneyMap, cardId: Id): string {
  return map.links
    .filter(link => link.type === 'pain-opportunity')
    .flatMap(link => (link.from === cardId ? [link.to] : link.to === cardId ? [link.from] : []))
    .map(otherId => quote(nameOf(findCard(map, otherId))))
    .join(', ')
}
