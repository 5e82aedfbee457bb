import type { Id, Target } from './model'
import type { LaneKind } from './vocabulary'

/** Key of `JourneyMap.cells`. */
export function cellKey(phaseId: Id, kind: LaneKind): string {
  return `${phaseId}:${kind}`
}

/** Key of `JourneyMap.emotions`. */
export function emotionKey(phaseId: Id, curveId: Id): string {
  return `${phaseId}:${curveId}`
}

/** The two halves of a cell or emotion key. */
export function splitKey(key: string): [string, string] {
  const at = key.indexOf(':')
  return [key.slice(0, at), key.slice(at + 1)]
}

/** Equal for equal targets; used to compare decisions and hints. */
export function targetKey(target: Target): string {
  switch (target.type) {
    case 'map':
    case 'scenario':
      return target.type
    case 'persona':
      return `persona:${target.personaId}`
    case 'phase':
      return `phase:${target.phaseId}`
    case 'cell':
      return `cell:${target.phaseId}:${target.kind}`
    case 'card':
      return `card:${target.cardId}`
    case 'curve':
      return `curve:${target.curveId}`
    case 'emotion':
      return `emotion:${target.phaseId}:${target.curveId}`
  }
}
