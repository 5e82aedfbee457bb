/**
 * The only form in which e-mail addresses are compared: NFKC, trimmed, lower case.
 * @returns null when the text is not one address: exactly one @, something on both sides, a dot in the domain, no quotes,
 * spaces or commas (`"a@b.de"@c.de` and fullwidth `＠` have fooled parsers before)
 */
export function emailKey(text: string): string | null {
  const key = text.normalize('NFKC').trim().toLowerCase()
  if (key.length > 254 || /[\s"',;<>()[\]\\]/.test(key)) return null
  const [local, domain, ...rest] = key.split('@')
  if (!local || !domain || rest.length > 0) return null
  return /^[^.@]+(\.[^.@]+)+$/.test(domain) ? key : null
}
