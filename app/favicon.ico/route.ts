import { readFileSync } from 'node:fs'
import path from 'node:path'

export const dynamic = 'force-static'

/** The icon for those who ask without having read a page: feed readers, bookmarks, a browser before the head has come. */
export function GET(): Response {
  const svg = readFileSync(path.join(process.cwd(), 'app/icon.svg'), 'utf8')
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
}
