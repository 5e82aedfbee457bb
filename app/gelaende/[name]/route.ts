import { SHEET_NAMES, terrainSvg } from '@/components/map-sheet/terrain'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { name: string }[] {
  return SHEET_NAMES.map(sheet => ({ name: `${sheet}.svg` }))
}

/** Contour lines of a sheet, drawn while building. */
export async function GET(_: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const svg = terrainSvg((await params).name.replace(/\.svg$/, ''))
  return new Response(svg, { status: svg ? 200 : 404, headers: { 'content-type': 'image/svg+xml' } })
}
