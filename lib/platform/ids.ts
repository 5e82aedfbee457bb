import { createHash, randomBytes } from 'node:crypto'

/** Gives a new id. */
export type Ids = () => string

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Sortable id: 48 bits of milliseconds and 80 random bits in Crockford's base 32, 26 characters
 * (layout of https://github.com/ulid/spec, in lower case).
 */
export const newId: Ids = () => {
  const bytes = Buffer.concat([Buffer.alloc(6), randomBytes(10)])
  bytes.writeUIntBE(Date.now(), 0, 6)
  let value = BigInt(`0x${bytes.toString('hex')}`)
  let id = ''
  for (let i = 0; i < 26; i++) {
    id = ALPHABET[Number(value & 31n)] + id
    value >>= 5n
  }
  return id
}

/** A secret of 256 random bits for cookies and links, base64url. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token, hex: what the database keeps of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
