import { lessonTexts } from '@/content/texts/de/lesson'
import type { GlossaryEntry } from '@/lib/domain/glossary-entry'
import { HAS_MARGIN } from './lesson-extras'
import './term-note.css'

const texts = lessonTexts.term
const OPEN_AFTER_MS = 180
const CLOSE_AFTER_MS = 350
const TERM_BLOCKS = 'li, p, figcaption, blockquote, .scroll'

let entries: Promise<Record<string, GlossaryEntry>> | null = null
let open: { term: HTMLAnchorElement; note: HTMLElement; isPinned: boolean } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows the note while the pointer is on the term or on the note. */
export function hoverTerm(term: HTMLAnchorElement): void {
  if (open?.term === term) return
  clearTimeout(timer)
  timer = setTimeout(() => void show(term, false), OPEN_AFTER_MS)
  term.addEventListener('pointerleave', leave, { once: true })
}

/** Shows the note at a term that has the keyboard's focus. */
export function openTerm(term: HTMLAnchorElement): void {
  if (open?.term !== term) void show(term, false)
}

/** Click or tap: opens the note and keeps it open, or closes it. */
export function toggleTerm(term: HTMLAnchorElement): void {
  clearTimeout(timer)
  if (open?.term === term && open.isPinned) closeTerm()
  else void show(term, true)
}

/** Closes the note that is open. */
export function closeTerm(): void {
  clearTimeout(timer)
  if (!open) return
  open.term.removeAttribute('aria-expanded')
  open.term.classList.remove('on')
  open.note.remove()
  open = null
  removeEventListener('keydown', onKey)
}

async function show(term: HTMLAnchorElement, isPinned: boolean): Promise<void> {
  const entry = await lookUp(term.dataset.term ?? '')
  if (!entry) {
    // No entry at hand (offline, or renamed): the link does what links do, if the person asked for it.
    if (isPinned) location.assign(term.href)
    return
  }
  closeTerm()
  const note = noteFor(entry, term.href)
  place(note, term)
  term.setAttribute('aria-expanded', 'true')
  term.classList.add('on')
  open = { term, note, isPinned }
  addEventListener('keydown', onKey)
  note.addEventListener('pointerenter', () => clearTimeout(timer))
  note.addEventListener('pointerleave', leave)
}

async function lookUp(id: string): Promise<GlossaryEntry | null> {
  entries ??= fetch('/glossar.json').then(response => response.json() as Promise<Record<string, GlossaryEntry>>)
  try {
    return (await entries)[id] ?? null
  } catch {
    entries = null
    return null
  }
}

function noteFor(entry: GlossaryEntry, href: string): HTMLElement {
  const note = element('aside', 'pop term-note')
  note.setAttribute('aria-label', texts.label(entry.term))
  const close = element('button', 'close', '×')
  close.setAttribute('aria-label', lessonTexts.close)
  close.addEventListener('click', closeAndReturn)
  const head = element('p', 'h', entry.term)
  head.append(close)
  const link = element('a', '', texts.glossary)
  link.setAttribute('href', href)
  note.append(head, element('p', '', entry.definition))
  if (entry.not) note.append(element('p', 'not', `${texts.not} ${entry.not}`))
  const foot = element('p')
  foot.append(link)
  note.append(foot)
  return note
}

function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

/** In the margin beside the term, or in the flow below its paragraph. */
function place(note: HTMLElement, term: HTMLElement): void {
  const page = term.closest<HTMLElement>('.body')
  if (page && matchMedia(HAS_MARGIN).matches) {
    note.classList.add('in-margin')
    note.style.top = `${term.getBoundingClientRect().top - page.getBoundingClientRect().top - 22}px`
    page.append(note)
    return
  }
  const block = term.closest<HTMLElement>(TERM_BLOCKS) ?? term
  if (block.tagName === 'LI') block.append(note)
  else block.after(note)
}

function leave(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (open && !open.isPinned && !open.note.contains(document.activeElement)) closeTerm()
  }, CLOSE_AFTER_MS)
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') closeAndReturn()
}

function closeAndReturn(): void {
  const term = open?.term
  const hadFocus = open?.note.contains(document.activeElement)
  closeTerm()
  if (hadFocus) term?.focus()
}
