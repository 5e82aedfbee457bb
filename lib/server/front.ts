import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { commonHeaders, contentSecurityPolicy, newNonce } from './security-headers'
import { chooseEncoding, type StaticPage } from './static-pages'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export type FrontOptions = {
  next: Handler
  pages: ReadonlyMap<string, StaticPage>
  /** Page path → hashes of its inline scripts, as the build noted them. */
  inlineScripts: Readonly<Record<string, readonly string[]>>
  isPublic: boolean
}

/**
 * What stands in front of Next in the same process: prerendered pages go out from memory, every answer gets its security
 * headers, and the asking address is written down where a client cannot forge it.
 */
export function createFront({ next, pages, inlineScripts, isPublic }: FrontOptions): RequestListener {
  const notFound = inlineScripts['/_not-found'] ?? []
  const common = commonHeaders(isPublic)
  const policies = new Map(
    Object.entries(inlineScripts).map(([path, hashes]) => [path, contentSecurityPolicy(hashes, isPublic)]),
  )
  return (request, response) => {
    for (const [name, value] of common) response.setHeader(name, value)
    request.headers['x-client-address'] = clientAddress(request)
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const policy = policies.get(pathname)
    if (policy) {
      response.setHeader('content-security-policy', policy)
      const page = pages.get(pathname)
      if (page && wantsDocument(request)) return sendPage(request, response, page)
      delete request.headers['content-security-policy']
    } else {
      const dynamic = contentSecurityPolicy([`'nonce-${newNonce()}'`, ...notFound], isPublic)
      response.setHeader('content-security-policy', dynamic)
      // Next takes the nonce for its own scripts from this request header.
      request.headers['content-security-policy'] = dynamic
    }
    return next(request, response)
  }
}

/** A document is asked for, not one of the router's data requests for the same address. */
function wantsDocument({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && headers.rsc === undefined && headers['next-action'] === undefined
}

function sendPage(request: IncomingMessage, response: ServerResponse, page: StaticPage): void {
  response.setHeader('etag', page.etag)
  response.setHeader('vary', 'accept-encoding, rsc')
  response.setHeader('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304).end()
    return
  }
  const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
  const body = page.bodies[encoding]
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

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
