import { CommandRefused } from '@/lib/domain/map/commands/change'
import type { Command } from '@/lib/domain/map/commands/command'
import { type Editing, perform, redo, type Step, seal, undo } from '@/lib/domain/map/history'
import { AUTOSAVE_MS, createCore, type Surroundings } from './core'
import { copyKey } from './local-copies'
import { open, type Source } from './opening'
import { followTab, resolve } from './resolving'
import type { Choice } from './save-state'
import { save } from './saving'

/**
 * One map as it is edited in this tab: local copy first, then the server; saved in the background, never silently over
 * somebody's work.
 */
export function createMapStore(around: Surroundings, source: Source) {
  const core = createCore(around, source.kind === 'map' ? source.mapId : null, () => void save(core, around, false))
  const { state, publish } = core

  function travel(back: (Editing & { step: Step }) | null): Step | null {
    if (back) core.changed({ map: back.map, history: back.history })
    return back?.step ?? null
  }

  return {
    getSnapshot: core.getSnapshot,
    subscribe: core.subscribe,
    open: () => open(core, around, source),

    /** Applies a command. A refused one changes nothing and is named in `refusal`. @returns whether it was done */
    perform(command: Command): boolean {
      if (!state.editing) return false
      try {
        core.changed(perform(state.editing, command))
        return true
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error
        state.refusal = error.code
        publish()
        return false
      }
    },
    undo: (): Step | null => travel(state.editing && undo(state.editing)),
    redo: (): Step | null => travel(state.editing && redo(state.editing)),
    /** Ends a run of edits of one field. */
    seal(): void {
      if (state.editing) state.editing = { ...state.editing, history: seal(state.editing.history) }
    },

    /** Tries again now: to open, or to send. */
    async retry(): Promise<void> {
      Object.assign(state, { failure: null, failures: 0 })
      if (state.phase === 'ready') {
        core.cancelSave()
        return save(core, around, false)
      }
      state.phase = 'loading'
      publish()
      return open(core, around, source)
    },

    /** Last chance before the page goes. A map that does not exist yet cannot be made now; its copy stays here. */
    leave(): void {
      if (state.isAhead) core.keep()
      core.cancelSave()
      if (state.mapId !== null) void save(core, around, true)
      else if (state.isDirty) core.schedule(AUTOSAVE_MS)
    },

    /** Looks whether another device saved; nothing happens while this tab has edits of its own. */
    async refresh(): Promise<void> {
      const { mapId, isDirty, isSaving, conflict, phase } = state
      if (mapId === null || isDirty || isSaving || conflict || phase !== 'ready') return
      const answer = await around.api.read(mapId)
      if (!answer.ok || state.isDirty || answer.data.version <= state.version) return
      core.adoptServer(answer.data.document, answer.data.version, answer.data.updatedAt)
      publish()
    },

    resolve: (choice: Choice) => resolve(core, around, choice),
    onStorage: (key: string | null, value: string | null) => followTab(core, around, key, value),

    /** Keeps edits of a map that is gone as a map of its own. @returns its id */
    async rescue(): Promise<string | null> {
      if (!state.editing) return null
      const { map } = state.editing
      const made = await around.api.create({ from: 'document', title: map.title, document: map })
      if (made.ok) {
        state.isDirty = false
        around.copies.remove(copyKey(state.mapId))
        return made.data.id
      }
      core.fail(made)
      publish()
      return null
    },
  }
}

export type MapStore = ReturnType<typeof createMapStore>
