import { emotionKey } from '../keys'
import { LIMITS } from '../limits'
import type { Curve, Id, JourneyMap } from '../model'
import { findCurve, findEmotion, findPersona, findPhase } from '../read'
import { isAboutCurve } from '../target'
import { assertNewId, assertRoom, type Change, getKnown, insertAt, type Outcome, patchFields } from './change'
import type { Command, CurveCommand } from './command'

/** Curves and their points. A curve belongs to a persona (null: the main one); a point to phase × curve. */
export function applyCurve(map: JourneyMap, command: CurveCommand): Outcome {
  if (command.type === 'curve.add') return add(map, command.curve, command.index)
  const at = map.curves.findIndex(curve => curve.id === command.curveId)
  const curve = getKnown(map.curves[at], command.curveId)
  switch (command.type) {
    case 'curve.edit': {
      assertPersona(map, command.patch.personaId)
      const { next, back } = patchFields(curve, command.patch, ['id'])
      return { map: { ...map, curves: map.curves.with(at, next) }, inverse: { ...command, patch: back } }
    }
    case 'curve.remove':
      return remove(map, curve, at)
    case 'emotion.set':
      return set(map, command)
    case 'emotion.clear':
      return clear(map, command.phaseId, command.curveId)
  }
}

function add(map: JourneyMap, curve: Curve, index?: number): Change {
  assertNewId(curve.id, findCurve(map, curve.id) !== null)
  assertRoom(map.curves.length, LIMITS.curves, 'curves')
  assertPersona(map, curve.personaId)
  return {
    map: { ...map, curves: insertAt(map.curves, curve, index) },
    inverse: { type: 'curve.remove', curveId: curve.id },
  }
}

function remove(map: JourneyMap, curve: Curve, index: number): Outcome {
  const clearing: Command[] = []
  for (const phase of map.phases) {
    if (!findEmotion(map, phase.id, curve.id)) continue
    clearing.push({ type: 'emotion.clear', phaseId: phase.id, curveId: curve.id })
  }
  for (const { ruleId, target } of map.decisions) {
    if (isAboutCurve(target, curve.id)) clearing.push({ type: 'rule.undecide', ruleId, target })
  }
  if (clearing.length > 0) return { steps: [...clearing, { type: 'curve.remove', curveId: curve.id }] }
  return {
    map: { ...map, curves: map.curves.toSpliced(index, 1) },
    inverse: { type: 'curve.add', curve, index },
  }
}

function set(map: JourneyMap, command: Extract<CurveCommand, { type: 'emotion.set' }>): Change {
  const { phaseId, curveId, point } = command
  getKnown(findPhase(map, phaseId), phaseId)
  const former = findEmotion(map, phaseId, curveId)
  return {
    map: { ...map, emotions: { ...map.emotions, [emotionKey(phaseId, curveId)]: point } },
    inverse: former ? { ...command, point: former } : { type: 'emotion.clear', phaseId, curveId },
  }
}

function clear(map: JourneyMap, phaseId: Id, curveId: Id): Change {
  const key = emotionKey(phaseId, curveId)
  const point = getKnown(findEmotion(map, phaseId, curveId), key)
  const { [key]: _cleared, ...emotions } = map.emotions
  return { map: { ...map, emotions }, inverse: { type: 'emotion.set', phaseId, curveId, point } }
}

function assertPersona(map: JourneyMap, personaId: Id | null | undefined): void {
  if (personaId) getKnown(findPersona(map, personaId), personaId)
}
