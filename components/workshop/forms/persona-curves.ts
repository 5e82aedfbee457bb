import { splitKey } from '@/lib/domain/map/keys'
import type { Id, JourneyMap, Persona } from '@/lib/domain/map/model'
import { findPersona } from '@/lib/domain/map/read'

/** What would be left without its person, and whom it would pass to. */
export type Hanging = { curves: number; values: number; heir: Persona | null }

/**
 * The curves that show how a persona feels, with their stated values; null when there are none. A curve that names
 * nobody shows the main persona: it hangs on her as soon as something is stated on it.
 */
export function whatHangs(map: JourneyMap, personaId: Id): Hanging | null {
  const isMain = map.mainPersonaId === personaId
  const valuesOf = (curveId: Id) => Object.keys(map.emotions).filter(key => splitKey(key)[1] === curveId).length
  const hanging = map.curves.filter(
    curve => curve.personaId === personaId || (curve.personaId === null && isMain && valuesOf(curve.id) > 0),
  )
  if (hanging.length === 0) return null
  const next = map.personas.find(({ id }) => id !== personaId) ?? null
  const main = map.mainPersonaId === null ? null : findPersona(map, map.mainPersonaId)
  return {
    curves: hanging.length,
    values: hanging.reduce((sum, curve) => sum + valuesOf(curve.id), 0),
    heir: isMain ? next : main,
  }
}
