import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { chooseEncoding, type InMemory } from './prepared-files'
import { assetHeaders, commonHeaders, contentSecurityPolicy, newNonce } from './security-headers'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export type FrontOptions = {
  next: Handler
  /** What the build has finished, by its address. */
  files: ReadonlyMap<string, InMemory>
  /** Page path → hashes of its inline scripts, as the build noted them. */
  inlineScripts: Readonly<Record<string, readonly string[]>>
  isPublic: boolean
}

/**
 * What stands in front of Next in the same process: what the build has finished goes out from memory, every answer gets
 * its security headers, and the asking address is written down where a client cannot forge it.
 */
export function createFront({ next, files, inlineScripts, isPublic }: FrontOptions): RequestListener {
  const notFound = inlineScripts['/_not-found'] ?? []
  const common = commonHeaders(isPublic)
  const forAssets = assetHeaders(isPublic)
  const policies = new Map(
    Object.entries(inlineScripts).map(([path, hashes]) => [path, contentSecurityPolicy(hashes, isPublic)]),
  )
  return (request, response) => {
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const file = isPlainRequest(request) ? files.get(pathname) : undefined
    if (file?.kind === 'asset') return send(request, response, file, forAssets)
    const policy = policies.get(pathname)
    if (file) return send(request, response, file, policy ? [...common, [POLICY, policy]] : common)

    request.headers['x-client-address'] = clientAddress(request)
    for (const [name, value] of common) response.setHeader(name, value)
    if (policy) {
      response.setHeader(POLICY, policy)
      delete request.headers[POLICY]
    } else {
      const dynamic = contentSecurityPolicy([`'nonce-${newNonce()}'`, ...notFound], isPublic)
      response.setHeader(POLICY, dynamic)
      // Next takes the nonce for its own scripts from this request header.
      request.headers[POLICY] = dynamic
    }
    return next(request, response)
  }
}

const POLICY = 'content-security-policy'

/** The thing itself is asked for, not one of the router's data requests for the same address. */
function isPlainRequest({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.rsc === undefined && headers['next-action'] === undefined
}

function send(request: IncomingMessage, response: ServerResponse, file: InMemory, headers: Headers): void {
  for (const [name, value] of headers) response.setHeader(name, value)
  response.setHeader('vary', file.kind === 'page' ? 'accept-encoding, rsc' : 'accept-encoding')
  if (file.kind === 'asset') {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable')
  } else {
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('etag', file.etag)
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end()
      return
    }
  }
  const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''), file.bodies)
  const body = file.bodies[encoding] ?? file.bodies.identity
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

type Headers = readonly (readonly [string, string])[]

/** The peer's address; behind a proxy on this machine, the last one that the proxy added. */
function clientAddress(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? 'unknown'
  const isLocal = peer === '127.0.0.1' || peer === '::1' || peer === '::ffff:127.0.0.1'
  const forwarded =
    String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  return isLocal && isIP(forwarded) ? forwarded : peer
}
