import { getCourse } from '@/lib/content/catalogue'
import { readDrawing } from '@/lib/content/drawing'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { chapter: string; file: string }[] {
  return getCourse().chapters.flatMap(({ slug, figures }) => figures.map(file => ({ chapter: slug, file })))
}

/** A drawing of a chapter. Alone in a window it has no tokens; lessons draw it through `<use>`, where it has. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ chapter: string; file: string }> },
): Promise<Response> {
  const { chapter, file } = await params
  return new Response(readDrawing(chapter, file), { headers: { 'content-type': 'image/svg+xml' } })
}
