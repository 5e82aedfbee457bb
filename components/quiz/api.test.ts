import { afterEach, describe, expect, it, vi } from 'vitest'
import { send } from './api'

const answerWith = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  )
afterEach(() => vi.unstubAllGlobals())

describe('send', () => {
  it('gives the data of an accepted request', async () => {
    answerWith(() => Response.json({ revision: 2 }, { status: 201 }))
    expect(await send('PUT', '/api/x', { a: 1 })).toEqual({ ok: true, data: { revision: 2 } })
    expect(fetch).toHaveBeenCalledWith('/api/x', expect.objectContaining({ method: 'PUT', body: '{"a":1}' }))
  })

  it.each([
    [409, 'stale'],
    [401, 'gone'],
    [404, 'gone'],
    [500, 'server'],
    [503, 'server'],
  ])('tells a %d as „%s“', async (status, problem) => {
    answerWith(() => new Response('nothing to read', { status }))
    expect(await send('GET', '/api/x')).toEqual({ ok: false, problem, message: null })
  })

  it('passes on the reason of a refusal', async () => {
    answerWith(() => Response.json({ message: 'Bitte warten Sie etwas.' }, { status: 429 }))
    expect(await send('POST', '/api/x')).toEqual({ ok: false, problem: 'refused', message: 'Bitte warten Sie etwas.' })
  })

  it('never throws', async () => {
    answerWith(() => {
      throw new TypeError('no connection')
    })
    expect(await send('GET', '/api/x')).toMatchObject({ ok: false, problem: 'offline' })
    answerWith(() => new Response('<html>'))
    expect(await send('GET', '/api/x')).toMatchObject({ ok: false, problem: 'server' })
  })
})
