import { readFileSync } from 'node:fs'
import { templateTexts } from '@/content/texts/de/map'

export const dynamic = 'force-static'
export const dynamicParams = false

/** File in the address → document: the map to repair, and one template a trade. */
const FILES = new Map([
  ['reparieren.json', 'content/case/bad-map.json'],
  ...Object.keys(templateTexts).map((key): [string, string] => [`${key}.json`, `content/templates/${key}.json`]),
])

export function generateStaticParams(): { name: string }[] {
  return [...FILES.keys()].map(name => ({ name }))
}

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const file = FILES.get((await params).name)
  if (!file) return new Response(null, { status: 404 })
  return new Response(readFileSync(file, 'utf8'), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
