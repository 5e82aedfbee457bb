import { EMPTY_HISTORY } from '@/lib/domain/map/history'
import { isEqual } from '@/lib/domain/map/same-json'
import type { Outcome } from './api'
import type { Core, Surroundings } from './core'
import { copyKey, parseCopy } from './local-copies'
import type { Choice } from './save-state'
import { save } from './saving'

/** When another tab wrote edits, that tab sends them; this one does after this time. */
const FOREIGN_MS = 15_000

/** Another tab wrote its copy of this map: follow it, or show both versions. */
export function followTab(core: Core, around: Surroundings, key: string | null, value: string | null): void {
  const { state } = core
  if (key !== copyKey(state.mapId) || state.phase === 'loading') return
  const other = parseCopy(value)
  if (!other || other.rev === state.rev || other.owner !== around.owner()) return
  if (!state.isDirty && other.version < state.version) return
  const hasSeenUs = other.basedOn.includes(state.rev) && !state.isAhead
  if (hasSeenUs || !state.isDirty || isEqual(other.document, state.editing?.map)) {
    Object.assign(state, { conflict: null, failure: null })
    core.cancelSave()
    core.adopt(other)
    if (other.isDirty) core.schedule(FOREIGN_MS)
  } else if (state.editing) {
    state.seen = [...state.seen, other.rev]
    const { document: theirs, version: theirVersion } = other
    state.conflict = { from: 'tab', mine: state.editing.map, theirs, theirVersion, copy: other }
  }
  core.publish()
}

/** What the person decided about two versions. Nothing is decided when a copy could not be made. */
export async function resolve(core: Core, around: Surroundings, choice: Choice): Promise<Outcome<unknown>> {
  const { state } = core
  const { conflict, editing } = state
  if (!conflict || !editing) return { ok: true, data: null }
  if (choice === 'copy') {
    const document = editing.map
    const made = await around.api.create({ from: 'document', title: around.nameCopy(document.title), document })
    if (!made.ok) return made
  }
  const { theirs, theirVersion, copy } = conflict
  Object.assign(state, { conflict: null, failure: null })
  if (choice === 'mine') {
    state.version = Math.max(state.version, theirVersion)
    state.isDirty = true
    core.keep()
    void save(core, around, false)
  } else if (copy) {
    core.adopt(copy)
    core.keep()
  } else {
    const savedAt = around.now().toISOString()
    const next = { map: theirs, history: EMPTY_HISTORY }
    Object.assign(state, { editing: next, version: theirVersion, isDirty: false, savedAt })
    core.keep()
  }
  core.publish()
  return { ok: true, data: null }
}
