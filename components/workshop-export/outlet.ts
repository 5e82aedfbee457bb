import type { Id, JourneyMap } from '@/lib/domain/map/model'

/** What export, print and sharing need to know of the map that is open. */
export type MapOutlet = {
  /** null as long as the server does not know the map. */
  mapId: Id | null
  map: JourneyMap
  /** Sends what is not saved yet. @returns whether the server has everything now */
  flush(): Promise<boolean>
}
