const RECENT_KEY = 'reisekarte.suche.zuletzt'
const SLASH_KEY = 'reisekarte.suche.taste'
const MOST = 6

/** The last searches on this device, the newest first. */
export function recentSearches(): string[] {
  return (read(RECENT_KEY) ?? '').split('\n').filter(Boolean).slice(0, MOST)
}

/** Remembers a search that led somewhere. It stays on this device. */
export function rememberSearch(query: string): void {
  const asked = query.replace(/\s+/g, ' ').trim()
  if (!asked) return
  const others = recentSearches().filter(other => other.toLowerCase() !== asked.toLowerCase())
  write(RECENT_KEY, [asked, ...others].slice(0, MOST).join('\n'))
}

export function forgetSearches(): void {
  write(RECENT_KEY, null)
}

/** Whether the key „/“ alone opens the search; people who dictate can switch it off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  return read(SLASH_KEY) !== 'off'
}

export function setSlash(isOn: boolean): void {
  write(SLASH_KEY, isOn ? null : 'off')
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage is closed to this page: nothing was remembered.
    return null
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is closed or full: the search works without a memory.
  }
}
