import { browserStore } from '../progress/browser-store'
import { type Refusal, send } from './api'

/** The choice of light or dark belongs to the screen, not to the person. */
const STAYS = 'rk.theme'
const PREFIX = 'rk.'
/** Copies of maps; those that the server has not confirmed say so. */
const MAPS = 'rk.map.'
const PATIENCE_MS = 4_000

/** After a sign-in: the page's state becomes that of the account, then it goes on. */
export async function enter(target: string): Promise<void> {
  await browserStore().refresh()
  location.assign(target)
}

/**
 * Ends this browser's session once everything is saved.
 * @param isForced also when something could not be saved; it is lost then
 * @returns how many facts and maps are not saved yet, or why the server refused; null when the person is gone
 */
export async function leave(isForced: boolean): Promise<{ unsaved: number } | { refusal: Refusal } | null> {
  const unsaved = await saveAll()
  if (unsaved > 0 && !isForced) return { unsaved }
  const outcome = await send('DELETE', '/api/session')
  if (!outcome.ok) return { refusal: outcome.refusal }
  await forgetPerson('/anmelden?abgemeldet')
  return null
}

/** Removes everything of the person from this browser and goes to a page: the next one here starts empty. */
export async function forgetPerson(target: string): Promise<void> {
  clear(() => localStorage)
  clear(() => sessionStorage)
  await browserStore().refresh()
  location.assign(target)
}

/** Tries to send what waits. @returns how many facts and maps are left */
async function saveAll(): Promise<number> {
  const store = browserStore()
  const giveUpAt = Date.now() + PATIENCE_MS
  await store.sendNow()
  // Somebody else's sending may have been under way already; `sendNow` does not wait for that.
  while (store.getSnapshot().save.waiting > 0 && Date.now() < giveUpAt) {
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return store.getSnapshot().save.waiting + unsavedMaps()
}

function unsavedMaps(): number {
  try {
    const copies = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(MAPS))
    return copies.filter(([, text]) => (JSON.parse(text) as { isDirty?: boolean }).isDirty === true).length
  } catch {
    return 0
  }
}

function clear(open: () => Storage): void {
  try {
    const storage = open()
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX) && key !== STAYS) storage.removeItem(key)
  } catch {
    // A browser that lets nobody look into its storage has kept nothing there either.
  }
}
