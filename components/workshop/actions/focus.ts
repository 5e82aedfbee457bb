/** How long the target of „Zur Stelle springen“ keeps its ring, in milliseconds. */
const MARK_MS = 2000

const FOCUSABLE = 'a[href], button, input, textarea, select, summary, [tabindex]'

const isReachable = (element: HTMLElement) => element.getClientRects().length > 0 && !element.matches(':disabled')

/** What takes the focus for an element: itself or the first control in it, of radio buttons the chosen one. */
export function controlOf(element: HTMLElement): HTMLElement | null {
  const all = element.matches(FOCUSABLE) ? [element] : [...element.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const first = all.find(isReachable) ?? null
  if (!first?.matches('[type=radio]')) return first
  return first.closest('fieldset')?.querySelector<HTMLElement>(':checked') ?? first
}

/** The places that are drawn now, in the order asked for; first those in an open window: nothing else can be reached. */
function* drawnPlaces(root: HTMLElement, places: readonly string[]): Generator<HTMLElement> {
  for (const scope of [...root.querySelectorAll<HTMLElement>('dialog[open]')].reverse().concat(root)) {
    for (const place of places) {
      const element = scope.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
      if (element) yield element
    }
  }
}

/** Where one can go: what is meant, and the control in it that takes the focus. */
export type Stop = { element: HTMLElement; control: HTMLElement }

/** The first of the places that can take the focus. */
export function findStop(root: HTMLElement, places: readonly string[]): Stop | null {
  for (const element of drawnPlaces(root, places)) {
    const control = controlOf(element)
    if (control) return { element, control }
  }
  return null
}

/** What is called so, looked for inside the places first: by its label, its legend, or what stands on it. */
export function findNamed(root: HTMLElement, places: readonly string[], name: string): Stop | null {
  for (const scope of [...drawnPlaces(root, places), root]) {
    const words = [...scope.querySelectorAll<HTMLElement>('label, legend, button')]
    const found = words.find(element => element.textContent?.trim() === name)
    if (!found) continue
    const element = found instanceof HTMLLabelElement ? found.control : found.closest<HTMLElement>('button, fieldset')
    const control = element && controlOf(element)
    if (control) return { element, control }
  }
  return null
}

let unmark = () => {}

/** Rings what was jumped to for a moment, also for those who came with the mouse. */
export function mark(element: HTMLElement): void {
  unmark()
  element.dataset.found = ''
  const timer = setTimeout(() => unmark(), MARK_MS)
  unmark = () => {
    clearTimeout(timer)
    delete element.dataset.found
  }
}

/** Whether nothing has the focus: then the next key would go nowhere. */
export const isFocusLost = () => document.activeElement === null || document.activeElement === document.body

/**
 * Keeps the place of the keyboard: when what has the focus is taken out of the page, the nearest thing that is left gets
 * it. Who clicks beside everything wants no focus, and gets none back. @returns stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  let trail: HTMLElement[] = []
  const onFocus = ({ target }: FocusEvent) => {
    trail = []
    for (let at = target as HTMLElement | null; at && at !== root; at = at.parentElement) trail.push(at)
  }
  const onBlur = () =>
    queueMicrotask(() => {
      if (trail[0]?.isConnected && isFocusLost()) trail = []
    })
  const rescue = () => {
    if (!isFocusLost()) return
    const near = trail.find(element => element.isConnected && controlOf(element))
    const control = near ? controlOf(near) : (findStop(root, ['sheet'])?.control ?? controlOf(root))
    control?.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (trail[0] && !trail[0].isConnected && isFocusLost()) requestAnimationFrame(rescue)
  })
  root.addEventListener('focusin', onFocus)
  root.addEventListener('focusout', onBlur)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    root.removeEventListener('focusin', onFocus)
    root.removeEventListener('focusout', onBlur)
    observer.disconnect()
  }
}
