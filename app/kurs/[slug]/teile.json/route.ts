import { getCourse } from '@/lib/content/catalogue'
import { lessonParts } from '@/lib/content/lesson-parts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { slug: string }[] {
  return getCourse().chapters.map(({ slug }) => ({ slug }))
}

/** What the parts of a lesson need when they come alive: fetched by the first of them, so that the page need not carry it twice. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const chapter = getCourse().chapters.find(other => other.slug === slug)
  return chapter ? Response.json(lessonParts(chapter)) : new Response(null, { status: 404 })
}
