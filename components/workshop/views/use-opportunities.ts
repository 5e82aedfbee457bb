import { useMemo } from 'react'
import type { OpportunityCard } from '@/lib/domain/map/model'
import { listKind } from '@/lib/domain/map/read'
import { useMap, useStore } from '../store/use-map'

/** All opportunities in the order of the map, numbered as in matrix and plan. */
export function useOpportunities(): { card: OpportunityCard; number: number }[] {
  const store = useStore()
  const phases = useMap(map => map.phases)
  const cells = useMap(map => map.cells)
  const cards = useMap(map => map.cards)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made of exactly these parts of the map
  return useMemo(() => {
    const { map } = store.getSnapshot()
    return map ? listKind(map, 'opportunity').map((card, index) => ({ card, number: index + 1 })) : []
  }, [store, phases, cells, cards])
}
