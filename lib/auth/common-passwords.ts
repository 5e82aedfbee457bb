import 'server-only'
import { dictionary } from '@zxcvbn-ts/language-common'

let list: Set<string> | undefined

/** Looks a lower-case text up among about 49,000 passwords known from leaks. */
export function isCommonPassword(text: string): boolean {
  list ??= new Set(dictionary['passwords-common'].map(String))
  return list.has(text)
}
