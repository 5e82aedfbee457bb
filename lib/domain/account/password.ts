export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 128

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'personal'

/**
 * Why a password cannot be taken; null when it can. Length is counted in characters after NFC. No rules on composition
 * (NIST SP 800-63B: they make passwords worse), but none that is on a list of common ones, also not with digits and signs
 * appended, nor one of few different characters, nor one that is hardly more than the person's own name or address.
 * @param isCommon looks a lower-case text up in a list of common passwords
 */
export function passwordFault(
  password: string,
  { name, email, isCommon }: { name: string; email: string; isCommon: (text: string) => boolean },
): PasswordFault | null {
  const text = password.normalize('NFC')
  const length = [...text].length
  if (length < SHORTEST_PASSWORD) return 'too-short'
  if (length > LONGEST_PASSWORD) return 'too-long'
  const lower = text.toLowerCase()
  const stem = lower.replace(/[\d\W_]+$/u, '')
  if (isCommon(lower) || isCommon(stem) || new Set(lower).size < 5 || isRepeated(lower)) return 'common'
  const own = [...name.toLowerCase().split(/\s+/), email.toLowerCase().split('@')[0] ?? ''].filter(
    part => part.length > 3,
  )
  const rest = own.reduce((left, part) => left.replaceAll(part, ''), lower)
  return [...rest].length < 6 ? 'personal' : null
}

/** `abcabcabcabc`: a shorter text, several times. */
function isRepeated(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length
}
