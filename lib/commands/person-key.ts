import 'server-only'
import { hashToken } from '../platform/ids'

/** What a page knows its person by: says whether it is still the same one, and nothing else. */
export function personKey(personId: string): string {
  return hashToken(personId).slice(0, 16)
}
