import { expect, test } from './fixtures'

test('scripts, styles and pages come compressed; only documents carry a policy', async ({ request }) => {
  const page = await request.get('/kurs/einfuehrung', { headers: { 'accept-encoding': 'br' } })
  expect(page.headers()).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache' })
  expect(page.headers()['content-security-policy']).toContain("'sha256-")
  const assets = [...(await page.text()).matchAll(/"(\/_next\/static\/[^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path ?? '',
  )
  expect(assets.length).toBeGreaterThan(5)
  for (const path of new Set(assets)) {
    const asset = await request.get(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(asset.status()).toBe(200)
    expect(asset.headers()).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect(Object.keys(asset.headers())).not.toContain('content-security-policy')
  }
})

test('what has not changed is not sent again', async ({ request }) => {
  for (const path of [
    '/',
    '/kurs/einfuehrung',
    '/kurs/einfuehrung/teile.json',
    '/bilder/einfuehrung/bestandteile.svg',
  ]) {
    const first = await request.get(path)
    const etag = first.headers().etag ?? ''
    expect(etag, path).not.toBe('')
    expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
    const head = await request.head(path)
    expect([head.status(), (await head.body()).length]).toEqual([200, 0])
  }
})
