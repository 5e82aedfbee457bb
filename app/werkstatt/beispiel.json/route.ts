import { readFileSync } from 'node:fs'

export const dynamic = 'force-static'

/** The worked example, shown beside the exercises and taken as a copy. */
export function GET(): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return new Response(readFileSync('content/case/map.json', 'utf8'), { headers })
}
