import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

/** A part of a page that has to stay alive in the browser; it cannot become plain markup. */
export class LivePart extends Error {}

const CLIENT_REFERENCE = Symbol.for('react.client.reference')

/** Elements without a closing tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr'])

/** Properties whose attribute is spelled differently. Names with a hyphen and lower-case ones are as they are. */
const SPELLED: Record<string, string> = { className: 'class', htmlFor: 'for', tabIndex: 'tabindex' }
const CAMEL = new Set(['colSpan', 'rowSpan', 'viewBox', 'preserveAspectRatio', 'patternUnits', 'patternTransform'])

/**
 * Markup of a tree of host elements and plain (synchronous, hook-free) server components, as React would write it.
 * @throws LivePart when a client component is in it
 */
export function toMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return escapeText(String(node))
  if (Array.isArray(node)) return node.map(toMarkup).join('')
  if (isValidElement(node)) return elementMarkup(node as ReactElement<Record<string, unknown>>)
  throw new TypeError('a promise or portal cannot become plain markup')
}

function elementMarkup({ type, props }: ReactElement<Record<string, unknown>>): string {
  if (type === Fragment) return toMarkup(props.children as ReactNode)
  if (typeof type === 'string') return hostMarkup(type, props)
  if (typeof type === 'function' && !isClientReference(type)) {
    return toMarkup((type as (props: unknown) => ReactNode)(props))
  }
  throw new LivePart('client component')
}

function isClientReference(type: object): boolean {
  return '$$typeof' in type && type.$$typeof === CLIENT_REFERENCE
}

function hostMarkup(tag: string, { children, dangerouslySetInnerHTML, ...rest }: Record<string, unknown>): string {
  const attributes = Object.entries(rest).map(attribute).join('')
  if (VOID.has(tag)) return `<${tag}${attributes}/>`
  const raw = (dangerouslySetInnerHTML as { __html: string } | undefined)?.__html
  return `<${tag}${attributes}>${raw ?? toMarkup(children as ReactNode)}</${tag}>`
}

function attribute([name, value]: [string, unknown]): string {
  if (value === null || value === undefined || name === 'key' || name === 'ref') return ''
  if (typeof value === 'function') throw new LivePart(`handler ${name}`)
  const isText = name.startsWith('aria-') || name.startsWith('data-')
  if (value === false && !isText) return ''
  const text = name === 'style' ? styleText(value as Record<string, string | number>) : String(value)
  return ` ${spell(name)}="${value === true && !isText ? '' : escapeAttribute(text)}"`
}

function spell(name: string): string {
  if (SPELLED[name]) return SPELLED[name]
  return CAMEL.has(name) ? name : hyphenate(name)
}

const hyphenate = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function styleText(style: Record<string, string | number>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name.startsWith('--') ? name : hyphenate(name)}:${value}`)
    .join(';')
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;')

/** A stretch of a page: markup that never changes, or one live block. */
export type Stretch = { markup: string } | { live: ReactNode }

/** Splits blocks into as few stretches as possible; only blocks with a live part stay React elements. */
export function splitStretches(blocks: readonly ReactNode[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const block of blocks) {
    const stretch = asStretch(block)
    const last = stretches.at(-1)
    if (last && 'markup' in last && 'markup' in stretch) last.markup += stretch.markup
    else stretches.push(stretch)
  }
  return stretches
}

function asStretch(block: ReactNode): Stretch {
  try {
    return { markup: toMarkup(block) }
  } catch (error) {
    if (error instanceof LivePart) return { live: block }
    throw error
  }
}
