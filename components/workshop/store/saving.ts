import type { JourneyMap } from '@/lib/domain/map/model'
import { isEqual } from '@/lib/domain/map/same-json'
import type { MapDocument } from '@/lib/domain/map/wire'
import type { Failure } from './api'
import { AUTOSAVE_MS, type Core, type Surroundings } from './core'
import { copyKey } from './local-copies'

/** Sends what the server does not have yet. Never throws; what went wrong stands in the core's state. */
export async function save(core: Core, around: Surroundings, isLeaving: boolean): Promise<void> {
  const { state } = core
  if (!state.editing || !state.isDirty || state.isSaving || state.conflict || state.phase !== 'ready') return
  state.isSaving = true
  core.publish()
  try {
    if (state.mapId === null && !(await establish(core, around))) return
    await put(core, around, isLeaving)
  } finally {
    state.isSaving = false
    core.keep()
    core.publish()
  }
}

/** Makes the course map on the server. @returns whether saving may go on */
async function establish(core: Core, around: Surroundings): Promise<boolean> {
  const { state } = core
  const made = await around.alone(() => around.api.create({ from: 'course' }))
  if (!made.ok) {
    core.fail(made)
    return false
  }
  around.copies.remove(copyKey(null))
  state.mapId = made.data.id
  state.version = made.data.version
  await around.onFirstSave()
  around.copies.noteCourseMap(around.owner(), made.data.id)
  if (isUntouched(made.data) || !state.editing) return true
  const { document: theirs, version: theirVersion } = made.data
  state.conflict = { from: 'server', mine: state.editing.map, theirs, theirVersion, copy: null }
  return false
}

async function put(core: Core, around: Surroundings, isLeaving: boolean): Promise<void> {
  const { state } = core
  if (!state.editing || state.mapId === null) return
  const mapNow = state.editing.map
  const sent = { ...mapNow, id: state.mapId }
  const before = state.lastSent
  state.lastSent = sent
  const outcome = await around.api.save(state.mapId, { document: sent, baseVersion: state.version }, isLeaving)
  if (outcome.ok) {
    const { version, savedAt } = outcome.data
    Object.assign(state, { version, savedAt, failure: null, failures: 0 })
    if (state.editing.map === mapNow) state.isDirty = false
    else core.schedule(AUTOSAVE_MS)
  } else if (outcome.problem === 'stale') settle(core, around, outcome, sent, before)
  else core.fail(outcome)
}

/** Somebody saved in between. It was ourselves when only the receipt got lost. */
function settle(core: Core, around: Surroundings, outcome: Failure, sent: JourneyMap, before: JourneyMap | null): void {
  const { state } = core
  const { version: theirVersion, document } = outcome.details as { version: number; document: JourneyMap }
  const isOurs = isEqual(document, sent) || (before !== null && isEqual(document, before))
  if (!state.editing) return
  if (!isOurs) {
    state.conflict = { from: 'server', mine: state.editing.map, theirs: document, theirVersion, copy: null }
    return
  }
  state.version = theirVersion
  state.isDirty = !isEqual({ ...state.editing.map, id: document.id }, document)
  if (state.isDirty) core.schedule(0)
  else Object.assign(state, { savedAt: around.now().toISOString(), failure: null, failures: 0 })
}

/** A map that nobody has written into yet. */
export function isUntouched({ version, document }: MapDocument): boolean {
  return (
    version === 1 &&
    Object.keys(document.cards).length === 0 &&
    document.personas.length === 0 &&
    document.title === '' &&
    Object.values(document.scenario).every(text => text === '')
  )
}
