import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { cellKey } from '../../lib/domain/map/keys'
import type { JourneyMap } from '../../lib/domain/map/model'
import { CARD_KINDS } from '../../lib/domain/map/vocabulary'
import type { MapDocument } from '../../lib/domain/map/wire'

/** The worked example, as the course shows it. */
export const example = (): JourneyMap => JSON.parse(readFileSync('content/case/map.json', 'utf8')) as JourneyMap

/** A map of the page's person, made without the interface. @returns its id */
export async function makeMap(page: Page, document?: JourneyMap): Promise<string> {
  const body = document ? { from: 'document', title: document.title, document } : { from: 'blank', title: 'Probe' }
  const response = await page.request.post('/api/maps', { data: body })
  expect(response.status()).toBe(201)
  return ((await response.json()) as MapDocument).id
}

/** The map as the server has it. */
export async function storedMap(page: Page, mapId: string): Promise<MapDocument> {
  return (await page.request.get(`/api/maps/${mapId}`)).json() as Promise<MapDocument>
}

/** Opens a map in the editor and waits until it can be edited. */
export async function openMap(page: Page, mapId: string): Promise<void> {
  await page.goto(`/werkstatt/${mapId}`)
  await expect(page.getByRole('button', { name: 'Ausgeben' })).toBeVisible()
}

/** Waits until everything is on the server. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-line')).toContainText(/gespeichert um/i)
}

/** A map without its ids: what was built, however it was built. */
export function withoutIds(map: JourneyMap) {
  const textOf = (id: string) => map.cards[id]?.text
  const cells = map.phases.flatMap(phase =>
    CARD_KINDS.map(kind => (map.cells[cellKey(phase.id, kind)] ?? []).map(id => ({ ...map.cards[id], id: null }))),
  )
  const emotions = map.phases.map(phase => map.curves.map(curve => map.emotions[`${phase.id}:${curve.id}`] ?? null))
  return {
    ...map,
    id: null,
    phases: map.phases.map(phase => ({ ...phase, id: null })),
    curves: map.curves.map(({ state }) => state),
    cards: null,
    cells,
    emotions,
    links: map.links.map(({ type, from, to }) => ({ type, from: textOf(from), to: textOf(to) })),
  }
}
