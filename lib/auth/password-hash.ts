import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's minimum for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Each computation takes 19 MiB and a core; more than two at once would only starve everything else. */
const MOST_AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/** Hash of a password (argon2id, random salt) as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), OPTIONS))
}

let dummy: Promise<string> | undefined

/** Whether a password fits; takes as long when there is no hash, so that time does not tell which accounts exist. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  dummy ??= hashPassword('nobody has this password')
  const against = stored ?? (await dummy)
  const fits = await inTurn(() => verify(against, password.normalize('NFC')))
  return fits && stored !== null
}
