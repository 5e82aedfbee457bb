import { EMPTY_HISTORY } from '@/lib/domain/map/history'
import type { Id } from '@/lib/domain/map/model'
import { isEqual } from '@/lib/domain/map/same-json'
import type { MapDocument } from '@/lib/domain/map/wire'
import type { Failure, Outcome } from './api'
import { AUTOSAVE_MS, type Core, type Surroundings } from './core'
import { copyKey, type LocalCopy } from './local-copies'
import { isUntouched } from './saving'

/** Which map: one by its id, or the one of the exercises, which is made at the first edit. */
export type Source = { kind: 'map'; mapId: Id } | { kind: 'course' }

/** Paints the local copy when it is this person's, asks the server, and brings both together. */
export async function open(core: Core, around: Surroundings, source: Source): Promise<void> {
  const { state } = core
  const owner = around.owner()
  if (source.kind === 'course') state.mapId = around.copies.courseMapId(owner)
  const copy = around.copies.read(copyKey(state.mapId))
  if (copy && copy.owner === owner && (owner !== '' || state.mapId === null)) {
    core.adopt(copy)
    core.publish()
  }
  const answer = await find(around, source)
  if (answer === null) startDraft(core, around)
  else if (answer.ok) meet(core, around, source, answer.data, copy)
  else if (answer.problem === 'gone') close(core, around, answer, copy)
  else if (state.phase === 'ready') core.fail(answer)
  else state.phase = 'unreachable'
  core.publish()
  if (state.phase === 'ready' && state.isDirty && !state.failure) core.schedule(AUTOSAVE_MS)
}

/** null when the person has no map of the exercises yet. */
async function find(around: Surroundings, source: Source): Promise<Outcome<MapDocument> | null> {
  if (source.kind === 'map') return around.api.read(source.mapId)
  const list = await around.api.list()
  if (!list.ok) return list
  const course = list.data.maps.find(candidate => candidate.isCourseMap)
  return course ? around.api.read(course.id) : null
}

/** What the server says, beside what this browser has. */
function meet(core: Core, around: Surroundings, source: Source, answer: MapDocument, copy: LocalCopy | null): void {
  const { state } = core
  state.mapId = answer.id
  if (source.kind === 'course') around.copies.noteCourseMap(around.owner(), answer.id)
  const hasEdits = state.isAhead || state.isDirty
  const kept = copy?.isDirty ? { map: copy.document, history: copy.history } : null
  const mine = hasEdits ? state.editing : kept
  if (!mine || isEqual({ ...mine.map, id: answer.id }, answer.document)) {
    if (!state.editing && copy?.version === answer.version) core.adopt(copy)
    core.adoptServer(answer.document, answer.version, answer.updatedAt)
    return
  }
  const base = hasEdits ? state.version : (copy?.version ?? 0)
  Object.assign(state, { editing: mine, isDirty: true, phase: 'ready' })
  if (base === answer.version || (base === 0 && isUntouched(answer))) {
    Object.assign(state, { version: answer.version, failure: null, failures: 0 })
    core.keep()
    return
  }
  state.conflict = {
    from: 'server',
    mine: mine.map,
    theirs: answer.document,
    theirVersion: answer.version,
    copy: null,
  }
}

/** The exercises' map does not exist yet; nothing is written anywhere before the first edit. */
function startDraft({ state }: Core, around: Surroundings): void {
  if (state.phase === 'ready' && state.mapId === null) return
  Object.assign(state, { mapId: null, version: 0, phase: 'ready' })
  if (!state.editing || !state.isDirty) state.editing = { map: around.blank(), history: EMPTY_HISTORY }
}

/** Deleted, or not this person's. What was not saved stays on this device. */
function close({ state }: Core, around: Surroundings, answer: Failure, copy: LocalCopy | null): void {
  if (state.phase === 'ready' && state.isDirty) {
    state.failure = answer
    return
  }
  state.editing = null
  state.phase = 'missing'
  if (copy && !copy.isDirty) around.copies.remove(copyKey(state.mapId))
}
