/** Why the server did not do what was asked. `message` is its own sentence, where it sent one. */
export type Failure = {
  ok: false
  problem: 'offline' | 'server' | 'stale' | 'gone' | 'refused'
  message: string | null
}

export type Outcome<T> = { ok: true; data: T } | Failure

/** Sends JSON and reads JSON. Never throws: no connection and every refusal are outcomes. */
export async function send<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: body === undefined ? undefined : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    })
    if (response.ok) return { ok: true, data: (await response.json()) as T }
    const problem = problemOf(response.status)
    const told = problem === 'refused' ? ((await response.json()) as { message?: string }).message : null
    return { ok: false, problem, message: told ?? null }
  } catch (error) {
    return { ok: false, problem: error instanceof SyntaxError ? 'server' : 'offline', message: null }
  }
}

function problemOf(status: number): Failure['problem'] {
  if (status >= 500) return 'server'
  if (status === 409) return 'stale'
  return status === 401 || status === 403 || status === 404 ? 'gone' : 'refused'
}
