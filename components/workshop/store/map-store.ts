import { CommandRefused } from '@/lib/domain/map/commands/change'
import type { Command } from '@/lib/domain/map/commands/command'
import { type Editing, EMPTY_HISTORY, perform, redo, type Step, seal, undo } from '@/lib/domain/map/history'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import type { MapDocument } from '@/lib/domain/map/wire'
import type { Failure, MapApi, Outcome } from './api'
import { copyKey, type LocalCopies, type LocalCopy, parseCopy } from './local-copies'
import { isSame } from './same'
import { type Choice, type Conflict, LOADING, type MapSnapshot, type SaveState } from './save-state'

/** What the store needs from the browser; tests bring their own. */
export type Surroundings = {
  api: MapApi
  copies: LocalCopies
  /** Key of the person at this browser; empty for a visitor. */
  owner(): string
  /** Called after a map was made: a visitor is a guest from then on. */
  onFirstSave(): Promise<void>
  /** Runs one after the other over all tabs, so that only one guest is made. */
  alone<T>(run: () => Promise<T>): Promise<T>
  /** The map that the exercises start from when there is none. */
  blank(): JourneyMap
  nameCopy(title: string): string
  newId(): string
  now(): Date
  later(ms: number, run: () => void): () => void
}

/** Which map: one by its id, or the one of the exercises, which is made at the first edit. */
export type Source = { kind: 'map'; mapId: Id } | { kind: 'course' }

export const AUTOSAVE_MS = 800
const KEEP_MS = 200

/** One map as it is edited in this tab: local copy first, then the server; saved in the background, never silently over another's work. */
export function createMapStore(around: Surroundings, source: Source) {
  const listeners = new Set<() => void>()
  let mapId: Id | null = source.kind === 'map' ? source.mapId : null
  let editing: Editing | null = null
  let version = 0
  let isDirty = false
  let isSaving = false
  let failure: Failure | null = null
  let failures = 0
  let savedAt: string | null = null
  let lastSent: JourneyMap | null = null
  let conflict: (Conflict & { copy: LocalCopy | null }) | null = null
  let rev = ''
  /** Revisions that the next write has seen. */
  let seen: string[] = []
  let isAhead = false
  let phase: MapSnapshot['phase'] = 'loading'
  let isKeptHere = true
  let refusal: MapSnapshot['refusal'] = null
  let cancelSave: (() => void) | null = null
  let cancelKeep: (() => void) | null = null
  let snapshot: MapSnapshot = LOADING

  function saveState(): SaveState {
    if (conflict) return { kind: 'failed', why: 'stale', message: null }
    if (failure && failure.problem !== 'stale')
      return { kind: 'failed', why: failure.problem, message: failure.message }
    if (isDirty) return { kind: 'saving' }
    return mapId === null ? { kind: 'new' } : { kind: 'saved', at: savedAt }
  }

  function publish(): void {
    const history = editing?.history ?? EMPTY_HISTORY
    snapshot = {
      phase,
      mapId,
      map: editing?.map ?? null,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      save: saveState(),
      isKeptHere,
      conflict,
      refusal,
    }
    for (const listener of listeners) listener()
  }

  /** Writes the local copy at once. */
  function keep(): void {
    cancelKeep?.()
    cancelKeep = null
    if (!editing) return
    rev = around.newId()
    const copy: LocalCopy = {
      owner: around.owner(),
      mapId,
      version,
      document: editing.map,
      history: editing.history,
      isDirty,
      savedAt,
      rev,
      basedOn: seen,
    }
    isKeptHere = around.copies.write(copyKey(mapId), copy)
    seen = [rev]
    isAhead = false
  }

  function adopt(copy: LocalCopy): void {
    editing = { map: copy.document, history: copy.history }
    ;({ version, isDirty, savedAt, rev } = copy)
    mapId = copy.mapId ?? mapId
    seen = [copy.rev]
    isAhead = false
    phase = 'ready'
  }

  function adoptServer(document: JourneyMap, newVersion: number, at: string): void {
    const isKnown = editing !== null && isSame({ ...editing.map, id: document.id }, document)
    if (!isKnown) editing = { map: document, history: EMPTY_HISTORY }
    version = newVersion
    isDirty = false
    savedAt = at
    phase = 'ready'
    failure = null
    keep()
  }

  function schedule(ms: number): void {
    cancelSave?.()
    cancelSave = around.later(ms, () => {
      cancelSave = null
      void save(false)
    })
  }

  function changed(next: Editing): void {
    editing = next
    isDirty = true
    isAhead = true
    refusal = null
    if (failure?.problem === 'refused') failure = null
    cancelKeep ??= around.later(KEEP_MS, () => {
      keep()
      publish()
    })
    if (failures === 0) schedule(AUTOSAVE_MS)
    publish()
  }

  /** Makes the course map on the server. @returns whether saving may go on */
  async function establish(): Promise<boolean> {
    const made = await around.alone(() => around.api.create({ from: 'course' }))
    if (!made.ok) return fail(made)
    const draft = copyKey(null)
    mapId = made.data.id
    version = made.data.version
    around.copies.remove(draft)
    await around.onFirstSave()
    around.copies.noteCourseMap(around.owner(), made.data.id)
    if (!isUntouched(made.data) && editing) {
      conflict = { from: 'server', mine: editing.map, theirs: made.data.document, theirVersion: version, copy: null }
      return false
    }
    return true
  }

  function fail(outcome: Failure): false {
    failure = outcome
    if (outcome.problem === 'offline' || outcome.problem === 'server') {
      failures++
      schedule(Math.min(60_000, 1000 * 2 ** (failures - 1)))
    }
    return false
  }

  /** Sends what the server does not have yet. */
  async function save(isLeaving: boolean): Promise<void> {
    if (!editing || !isDirty || isSaving || conflict || phase !== 'ready') return
    isSaving = true
    publish()
    try {
      if (mapId === null && !(await establish())) return
      await put(isLeaving)
    } finally {
      isSaving = false
      keep()
      publish()
    }
  }

  async function put(isLeaving: boolean): Promise<void> {
    if (!editing || mapId === null) return
    const sent = { ...editing.map, id: mapId }
    const mapNow = editing.map
    const before = lastSent
    lastSent = sent
    const outcome = await around.api.save(mapId, { document: sent, baseVersion: version }, isLeaving)
    if (outcome.ok) {
      version = outcome.data.version
      savedAt = outcome.data.savedAt
      failure = null
      failures = 0
      if (editing.map === mapNow) isDirty = false
      else schedule(AUTOSAVE_MS)
    } else if (outcome.problem === 'stale') settle(outcome, sent, before)
    else fail(outcome)
  }

  /** Somebody saved in between. It was ourselves when only the receipt got lost. */
  function settle(outcome: Failure, sent: JourneyMap, before: JourneyMap | null): void {
    const { version: theirVersion, document } = outcome.details as { version: number; document: JourneyMap }
    if (isSame(document, sent) || (before && isSame(document, before))) {
      version = theirVersion
      isDirty = !isSame(document, sent) || !editing || !isSame({ ...editing.map, id: document.id }, sent)
      if (isDirty) schedule(0)
      else savedAt = around.now().toISOString()
    } else if (editing) {
      conflict = { from: 'server', mine: editing.map, theirs: document, theirVersion, copy: null }
    }
  }

  async function find(): Promise<Outcome<MapDocument> | null> {
    if (source.kind === 'map') return around.api.read(source.mapId)
    const list = await around.api.list()
    if (!list.ok) return list
    const course = list.data.maps.find(candidate => candidate.isCourseMap)
    if (!course) return null
    return around.api.read(course.id)
  }

  /** What the server says, beside what this browser has. */
  function meet(answer: MapDocument, copy: LocalCopy | null): void {
    mapId = answer.id
    if (source.kind === 'course') around.copies.noteCourseMap(around.owner(), answer.id)
    const mine = isAhead || isDirty ? editing : copy?.isDirty ? { map: copy.document, history: copy.history } : null
    if (!mine || isSame({ ...mine.map, id: answer.id }, answer.document)) {
      if (!editing && copy && copy.version === answer.version) adopt(copy)
      return adoptServer(answer.document, answer.version, answer.updatedAt)
    }
    const base = isAhead || isDirty ? version : (copy?.version ?? 0)
    editing = mine
    isDirty = true
    phase = 'ready'
    if (base === answer.version || (base === 0 && isUntouched(answer))) {
      version = answer.version
      failure = null
      failures = 0
      keep()
      return schedule(AUTOSAVE_MS)
    }
    conflict = { from: 'server', mine: mine.map, theirs: answer.document, theirVersion: answer.version, copy: null }
  }

  async function open(): Promise<void> {
    const owner = around.owner()
    if (source.kind === 'course') mapId = around.copies.courseMapId(owner)
    const copy = around.copies.read(copyKey(mapId))
    const isOurs = copy !== null && copy.owner === owner && (owner !== '' || mapId === null)
    if (copy && isOurs) {
      adopt(copy)
      publish()
    }
    const answer = await find()
    if (answer?.ok) meet(answer.data, copy)
    else if (answer === null) startDraft()
    else if (answer.problem === 'gone') closed(answer, copy)
    else if (phase === 'ready') fail(answer)
    else phase = 'unreachable'
    publish()
    if (phase === 'ready' && isDirty && !failure) schedule(AUTOSAVE_MS)
  }

  /** The exercises' map does not exist yet; nothing is written anywhere before the first edit. */
  function startDraft(): void {
    if (phase === 'ready' && mapId === null) return
    const former = editing
    mapId = null
    version = 0
    if (!former || !isDirty) editing = { map: around.blank(), history: EMPTY_HISTORY }
    phase = 'ready'
  }

  /** Deleted, or not this person's. What was not saved stays on this device. */
  function closed(answer: Failure, copy: LocalCopy | null): void {
    if (phase === 'ready' && isDirty) {
      failure = answer
      return
    }
    editing = null
    phase = 'missing'
    if (copy && !copy.isDirty) around.copies.remove(copyKey(mapId))
  }

  async function resolve(choice: Choice): Promise<Outcome<unknown>> {
    if (!conflict || !editing) return { ok: true, data: null }
    const { theirs, theirVersion, copy, mine } = conflict
    if (choice === 'copy') {
      const title = around.nameCopy(mine.title)
      const made = await around.api.create({ from: 'document', title, document: mine })
      if (!made.ok) return made
    }
    conflict = null
    failure = null
    if (choice === 'mine') {
      version = Math.max(version, theirVersion)
      isDirty = true
      keep()
      void save(false)
    } else if (copy) {
      adopt(copy)
      keep()
    } else {
      editing = { map: theirs, history: EMPTY_HISTORY }
      version = theirVersion
      isDirty = false
      savedAt = around.now().toISOString()
      keep()
    }
    publish()
    return { ok: true, data: null }
  }

  /** Another tab wrote its copy of this map. */
  function onStorage(key: string | null, value: string | null): void {
    if (key !== copyKey(mapId) || phase === 'loading') return
    const other = parseCopy(value)
    if (!other || other.rev === rev || other.owner !== around.owner()) return
    const hasSeenUs = other.basedOn.includes(rev)
    if (!isDirty && other.version < version) return
    if ((hasSeenUs && !isAhead) || !isDirty || isSame(other.document, editing?.map)) {
      conflict = null
      failure = null
      cancelSave?.()
      adopt(other)
      // The tab that wrote it sends it; this one does when that tab is gone.
      if (other.isDirty) schedule(15_000)
    } else if (editing) {
      const { document: theirs, version: theirVersion } = other
      seen = [...seen, other.rev]
      conflict = { from: 'tab', mine: editing.map, theirs, theirVersion, copy: other }
    }
    publish()
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open,
    /** Applies a command. A refused one changes nothing and is named in `refusal`. @returns whether it was done */
    perform(command: Command): boolean {
      if (!editing) return false
      try {
        changed(perform(editing, command))
        return true
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error
        refusal = error.code
        publish()
        return false
      }
    },
    undo(): Step | null {
      const back = editing && undo(editing)
      if (back) changed({ map: back.map, history: back.history })
      return back?.step ?? null
    },
    redo(): Step | null {
      const again = editing && redo(editing)
      if (again) changed({ map: again.map, history: again.history })
      return again?.step ?? null
    },
    /** Ends a run of edits of one field. */
    seal(): void {
      if (editing) editing = { ...editing, history: seal(editing.history) }
    },
    dismissRefusal(): void {
      refusal = null
      publish()
    },
    /** Tries again now: to open, or to send. */
    async retry(): Promise<void> {
      failure = null
      failures = 0
      if (phase !== 'ready') {
        phase = 'loading'
        publish()
        return open()
      }
      cancelSave?.()
      await save(false)
    },
    /** Last chance before the page goes. */
    leave(): void {
      if (isAhead) keep()
      cancelSave?.()
      cancelSave = null
      if (mapId !== null) void save(true)
      else if (isDirty) schedule(AUTOSAVE_MS)
    },
    /** Looks whether another device saved; nothing happens while this tab has edits of its own. */
    async refresh(): Promise<void> {
      if (mapId === null || isDirty || isSaving || conflict || phase !== 'ready') return
      const answer = await around.api.read(mapId)
      if (!answer.ok || isDirty || answer.data.version <= version) return
      adoptServer(answer.data.document, answer.data.version, answer.data.updatedAt)
      publish()
    },
    resolve,
    onStorage,
    /** Keeps edits of a map that is gone as a map of its own. @returns its id */
    async rescue(): Promise<string | null> {
      if (!editing) return null
      const made = await around.api.create({ from: 'document', title: editing.map.title, document: editing.map })
      if (!made.ok) {
        fail(made)
        publish()
        return null
      }
      isDirty = false
      around.copies.remove(copyKey(mapId))
      return made.data.id
    },
  }
}

export type MapStore = ReturnType<typeof createMapStore>

/** A map that nobody has written into yet. */
function isUntouched({ version, document }: MapDocument): boolean {
  return (
    version === 1 &&
    Object.keys(document.cards).length === 0 &&
    document.personas.length === 0 &&
    document.title === '' &&
    Object.values(document.scenario).every(text => text === '')
  )
}
