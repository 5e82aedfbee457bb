import { getCourse } from '@/lib/content/catalogue'
import { readGeneralFaq } from '@/lib/content/general-faq'
import { contentRoot } from '@/lib/content/places'
import { searchRecords } from '@/lib/content/search-index'

export const dynamic = 'force-static'

/** What the search looks through, made while building and fetched when somebody searches for the first time. */
export function GET(): Response {
  return Response.json(searchRecords(getCourse(), readGeneralFaq(contentRoot())))
}
