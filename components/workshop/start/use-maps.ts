import { useCallback, useEffect, useState } from 'react'
import type { MapCreateBody, MapList } from '@/lib/domain/map/wire'
import type { Failure, Outcome } from '../store/api'
import { alone, mapApi, noticePerson } from '../store/registry'

/** One's own maps from the server, and what can be done with them as wholes. */
export function useMaps() {
  const [list, setList] = useState<MapList | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const refresh = useCallback(async () => {
    const outcome = await mapApi.list()
    if (outcome.ok) setList(outcome.data)
    setFailure(outcome.ok ? null : outcome)
  }, [])
  useEffect(() => void refresh(), [refresh])

  /** Does something and fetches the list again. @returns whether it was done */
  const run = async (ask: () => Promise<Outcome<unknown>>): Promise<boolean> => {
    const outcome = await ask()
    await refresh()
    // After the list, which is there again and would take the failure away.
    if (!outcome.ok) setFailure(outcome)
    return outcome.ok
  }

  return {
    list,
    failure,
    refresh,
    remove: (mapId: string) => run(() => mapApi.remove(mapId)),
    restore: (mapId: string) => run(() => mapApi.restore(mapId)),
    duplicate: (mapId: string) => run(() => mapApi.create({ from: 'map', mapId })),
    rename: (mapId: string, title: string) => run(() => rename(mapId, title)),
  }
}

/** Makes a map; a visitor is a guest from then on. */
export async function makeMap(body: MapCreateBody): Promise<Outcome<{ id: string }>> {
  const outcome = await alone(() => mapApi.create(body))
  if (outcome.ok) await noticePerson()
  return outcome
}

async function rename(mapId: string, title: string): Promise<Outcome<unknown>> {
  const known = await mapApi.read(mapId)
  if (!known.ok) return known
  const { document, version } = known.data
  return mapApi.save(mapId, { document: { ...document, title }, baseVersion: version }, false)
}
