import type { Id, JourneyMap, Target } from './model'
import { findCard, findCurve, findPersona, findPhase } from './read'

/** Whether the map still holds what the target names. */
export function hasTarget(map: JourneyMap, target: Target): boolean {
  switch (target.type) {
    case 'map':
    case 'scenario':
      return true
    case 'persona':
      return findPersona(map, target.personaId) !== null
    case 'card':
      return findCard(map, target.cardId) !== null
    case 'curve':
      return findCurve(map, target.curveId) !== null
    case 'emotion':
      return findPhase(map, target.phaseId) !== null && findCurve(map, target.curveId) !== null
    case 'phase':
    case 'cell':
      return findPhase(map, target.phaseId) !== null
  }
}

/** True for the phase itself and for everything inside its column but its cards. */
export function isAboutPhase(target: Target, phaseId: Id): boolean {
  return (target.type === 'phase' || target.type === 'cell' || target.type === 'emotion') && target.phaseId === phaseId
}

/** True for the curve itself and for its points. */
export function isAboutCurve(target: Target, curveId: Id): boolean {
  return (target.type === 'curve' || target.type === 'emotion') && target.curveId === curveId
}
