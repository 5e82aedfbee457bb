import { accountTexts } from '@/content/texts/de/account'

/** A field that has to be put right: `path` is the field's name, empty for the form as a whole. */
export type Fault = { path: string; message: string }

/** Why the server did not do it. `faults` is empty when no field is to blame. */
export type Refusal = { status: number; message: string; help: string; faults: Fault[] }

export type Outcome<T> = { ok: true; data: T } | { ok: false; refusal: Refusal }

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

const TIMEOUT_MS = 20_000
const texts = accountTexts.form

/** Sends JSON to the server and reads its answer. Never throws: a server that cannot be reached is a refusal too. */
export async function send<T = unknown>(method: Method, path: string, body?: unknown): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.ok) return { ok: true, data: (await response.json()) as T }
    return { ok: false, refusal: await readRefusal(response) }
  } catch {
    return { ok: false, refusal: { status: 0, message: texts.offline, help: texts.offlineHelp, faults: [] } }
  }
}

/** Server answers are `ProblemBody`; something in between (a proxy) may have answered in its place. */
async function readRefusal(response: Response): Promise<Refusal> {
  const { message = texts.offline, details = null } = (await response.json()) as { message?: string; details?: unknown }
  const wait = Number(response.headers.get('retry-after'))
  const faults = Array.isArray(details) ? (details as Fault[]) : []
  return { status: response.status, message, help: wait > 0 ? texts.wait(wait) : '', faults }
}
