import type { BrowserContext } from '@playwright/test'

/** What pages did that they must never do unasked: errors in the console (the content security policy's too), foreign requests. */
export type Watch = {
  faults: string[]
  /** Lets pass what would be a fault. */
  allow(pattern: RegExp): void
  /** Begins to note the faults of every page of a browser. */
  attach(context: BrowserContext): void
}

/** @param origin the only one that pages may talk to */
export function createWatch(origin: string): Watch {
  const faults: string[] = []
  const allowed: RegExp[] = []
  const note = (fault: string) => {
    if (!allowed.some(pattern => pattern.test(fault))) faults.push(fault)
  }
  return {
    faults,
    allow: pattern => void allowed.push(pattern),
    attach(context) {
      context.on('console', message => {
        const kind = message.type()
        if (kind === 'error') note(`${kind}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', error => note(`page error: ${error.error().stack ?? error.error().message}`))
      context.on('request', request => {
        const { protocol, host } = new URL(request.url())
        if (/^https?:$/.test(protocol) && host !== new URL(origin).host) note(`foreign request: ${request.url()}`)
      })
    },
  }
}
