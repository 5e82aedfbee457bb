import type { SearchRecord } from '@/lib/domain/search/record'
import { createSearch, type Search } from './engine'

let search: Promise<Search> | null = null

/** The search over `/suche.json`, fetched and built once a page load. @throws when the file does not come; ask again then. */
export function loadSearch(): Promise<Search> {
  search ??= fetchSearch().catch((error: unknown) => {
    search = null
    throw error
  })
  return search
}

async function fetchSearch(): Promise<Search> {
  const response = await fetch('/suche.json')
  if (!response.ok) throw new Error(`/suche.json answered ${response.status}.`)
  return createSearch((await response.json()) as SearchRecord[])
}
