import path from 'node:path'
import { z } from 'zod'

/** What the operator sets from outside, parsed once. Paths are absolute, `publicOrigin` has no trailing slash. */
export type Env = {
  port: number
  /** `null`: all addresses of this machine. */
  host: string | null
  dataDir: string
  /** `null`: the embedded SQLite file in `dataDir`. */
  databaseUrl: string | null
  publicOrigin: string
  authSecret: string | null
  /** `null`: mails stay in the outbox table (and are printed in development). */
  smtpUrl: string | null
  mailFrom: string
  /** True when people reach the server over https: cookies are `Secure`, a secret has to be given. */
  isPublic: boolean
}

/** A variable is wrong; `message` is one plain German sentence that says what to do. */
export class EnvError extends Error {
  override name = 'EnvError'
}

const url = (protocols: string[], hint: string) =>
  z.string().refine(value => URL.canParse(value) && protocols.includes(new URL(value).protocol), hint)

const schema = z.object({
  PORT: z.coerce
    .number('muss eine Zahl zwischen 1 und 65535 sein, zum Beispiel 3000')
    .int('muss eine ganze Zahl sein')
    .min(1, 'muss mindestens 1 sein')
    .max(65535, 'darf höchstens 65535 sein')
    .default(3000),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'muss mit postgres:// beginnen; ohne die Variable gilt SQLite',
  ).optional(),
  PUBLIC_ORIGIN: url(['http:', 'https:'], 'muss eine Adresse wie https://kurs.example.de sein').optional(),
  AUTH_SECRET: z.string().min(32, 'muss mindestens 32 Zeichen haben').optional(),
  SMTP_URL: url(
    ['smtp:', 'smtps:'],
    'muss eine Adresse wie smtp://benutzer:passwort@mail.example.de:587 sein',
  ).optional(),
  MAIL_FROM: z.string().min(3).default('Reisekarte <kurs@localhost>'),
})

/**
 * Parses the environment. An empty variable counts as absent.
 * @throws EnvError naming the variable and what is expected.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new EnvError(`Die Umgebungsvariable ${issue?.path.join('.')} ${issue?.message}.`)
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_ORIGIN, AUTH_SECRET, SMTP_URL, MAIL_FROM } = parsed.data
  const publicOrigin = new URL(PUBLIC_ORIGIN ?? `http://localhost:${PORT}`).origin
  const isPublic = publicOrigin.startsWith('https:')
  if (isPublic && !AUTH_SECRET) {
    throw new EnvError(
      'Die Umgebungsvariable AUTH_SECRET fehlt: Für eine öffentliche Adresse geben Sie mindestens 32 zufällige Zeichen vor (zum Beispiel mit „openssl rand -hex 32“).',
    )
  }
  return {
    port: PORT,
    host: HOST ?? null,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    publicOrigin,
    authSecret: AUTH_SECRET ?? null,
    smtpUrl: SMTP_URL ?? null,
    mailFrom: MAIL_FROM,
    isPublic,
  }
}

let cached: Env | undefined

/** The environment of this process, parsed at first use. */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}
