import { smallSheetsSvg } from '@/components/map-sheet/small-sheet-file'

export const dynamic = 'force-static'

/** The small sheets of all chapters. */
export function GET(): Response {
  return new Response(smallSheetsSvg(), { headers: { 'content-type': 'image/svg+xml' } })
}
