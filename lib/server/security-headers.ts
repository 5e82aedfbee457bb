import { randomBytes } from 'node:crypto'

/**
 * The Content-Security-Policy of a page: scripts of our own host and the inline ones named by hash or nonce; nothing from
 * elsewhere. Inline style attributes are what React and SVG geometry need.
 */
export function contentSecurityPolicy(scriptSources: readonly string[], isPublic: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scriptSources.join(' ')}`.trimEnd(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isPublic ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** A fresh nonce for a page that is rendered on request. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/** Headers that every answer carries. */
export function commonHeaders(isPublic: boolean): [string, string][] {
  return [
    ...assetHeaders(isPublic),
    ['referrer-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
    ['cross-origin-opener-policy', 'same-origin'],
  ]
}

/** The part of them that means something for a script, a style or a font: the rest is about documents. */
export function assetHeaders(isPublic: boolean): [string, string][] {
  return [
    ['x-content-type-options', 'nosniff'],
    ...(isPublic ? [['strict-transport-security', 'max-age=31536000; includeSubDomains'] as [string, string]] : []),
  ]
}
