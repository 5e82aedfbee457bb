import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../fixtures'
import { example, makeMap, openMap, storedMap, withoutIds } from './maps'

/** Saves a file by its button. */
async function save(page: Page, kind: string): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${kind} speichern` }).click(),
  ])
  const path = await file.path()
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) }
}

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ausgeben' }).click()
  await page.getByRole('menuitem', { name: /Als Datei speichern/ }).click()
  await expect(page.getByRole('dialog', { name: 'Als Datei speichern' })).toBeVisible()
}

/** Black text on paper and pink curves: a picture that stayed empty has one colour. */
async function countColours(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(400, 400)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0, 400, 400)
    const data = new Uint32Array(context?.getImageData(0, 0, 400, 400).data.buffer ?? new ArrayBuffer(0))
    return new Set(data).size
  }, bytes.toString('base64'))
}

test('every file comes out, named for the map, and holds it', async ({ page }) => {
  test.slow()
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  await openFiles(page)
  await page.getByLabel('Name im Fuß').check()
  await page.getByLabel('Name', { exact: true }).fill('Mira Beispiel')

  const pdf = await save(page, 'PDF')
  expect(pdf.name).toBe('vom-zweitauto-zum-lastenrad.pdf')
  expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')

  const png = await save(page, 'PNG')
  expect(await countColours(page, png.bytes)).toBeGreaterThan(40)

  const svg = (await save(page, 'SVG')).bytes.toString()
  expect(svg).toContain('font/woff2;base64')
  expect(svg).toContain('Mira Beispiel')
  expect(svg).not.toContain('foreignObject')

  const parts = unzipSync((await save(page, 'Excel')).bytes)
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
    'Sieht das fremde Rad vor der Kita',
  )

  const csv = (await save(page, 'CSV')).bytes.toString()
  expect(csv.startsWith('\uFEFFPhase;Spur;Text;')).toBe(true)
  expect((await save(page, 'Markdown')).bytes.toString()).toContain('# Vom Zweitauto zum Lastenrad')
  expect((await save(page, 'JSON')).name).toBe('vom-zweitauto-zum-lastenrad.json')
})

for (const kind of ['JSON', 'SVG']) {
  test(`a map that went out as ${kind} comes back the same`, async ({ page }) => {
    const mapId = await makeMap(page, example())
    await openMap(page, mapId)
    await openFiles(page)
    const { path, name } = await save(page, kind)
    await page.goto('/werkstatt')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: readFileSync(path) })
    await page.waitForURL(/\/werkstatt\/[^/]+$/)
    const backId = page.url().split('/').at(-1) ?? ''
    expect(backId).not.toBe(mapId)
    const [before, after] = [await storedMap(page, mapId), await storedMap(page, backId)]
    expect(withoutPeople(after.document)).toEqual(withoutPeople(before.document))
  })
}

/** Personas and decisions carry ids too; their words are compared elsewhere. */
function withoutPeople(map: Parameters<typeof withoutIds>[0]) {
  return {
    ...withoutIds(map),
    personas: map.personas.map(persona => ({ ...persona, id: null })),
    mainPersonaId: null,
    decisions: map.decisions.map(({ ruleId, reason }) => ({ ruleId, reason })),
  }
}

test('the printer gets one sheet in landscape with the whole map', async ({ page }) => {
  const mapId = await makeMap(page, example())
  await openMap(page, mapId)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
})
