const FIELDS = 'input, textarea'
const FOCUSABLE = 'a, button, input, select, summary, textarea'

/** What a person did to a part of a static page before it came alive; places are counted in the order of the page. */
export type Done = {
  /** Boxes and radio buttons whose state differs from how the page came. */
  checked: { at: number; to: boolean }[]
  typed: { at: number; text: string }[]
  opened: number[]
  /** Buttons pressed, in order. */
  pressed: number[]
  focused: number
}

/** Notes which buttons of a static part are pressed, while nothing listens to them yet. @returns the list, kept up to date */
export function notePressed(part: Element): { pressed: number[]; stop(): void } {
  const pressed: number[] = []
  const note = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button && part.contains(button)) pressed.push([...part.querySelectorAll('button')].indexOf(button))
  }
  part.addEventListener('click', note)
  return { pressed, stop: () => part.removeEventListener('click', note) }
}

/** Reads what was ticked, typed, opened and focused; the page knows how its fields came (`default…`). */
export function readDone(part: Element, pressed: number[]): Done {
  const fields = [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)]
  const done: Done = { checked: [], typed: [], opened: [], pressed, focused: -1 }
  fields.forEach((field, at) => {
    if (isBox(field)) {
      if (field.checked !== field.defaultChecked) done.checked.push({ at, to: field.checked })
    } else if (field.value !== field.defaultValue) done.typed.push({ at, text: field.value })
  })
  part.querySelectorAll('details').forEach((details, at) => {
    if (details.open) done.opened.push(at)
  })
  const { activeElement } = document
  if (activeElement) done.focused = [...part.querySelectorAll(FOCUSABLE)].indexOf(activeElement)
  return done
}

/** Does the same to the living part, as if the person did it now, so that it is recorded too. */
export function redo(part: Element, { checked, typed, opened, pressed, focused }: Done): void {
  const fields = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)
  const details = part.querySelectorAll('details')
  for (const at of opened) details[at]?.setAttribute('open', '')
  for (const { at, to } of checked) {
    const field = fields[at]
    // A radio button is let go by choosing another one, which is in the list as well.
    if (field && isBox(field) && field.checked !== to && (to || field.type === 'checkbox')) field.click()
  }
  for (const { at, text } of typed) {
    const field = fields[at]
    if (field && !isBox(field)) type(field, text)
  }
  // After the rest has been taken in: a button acts on what was ticked and typed.
  setTimeout(() => {
    for (const at of pressed) part.querySelectorAll('button')[at]?.click()
  })
  part.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({ preventScroll: true })
}

function isBox(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

/** React hears of a value only when the browser's own setter is used and the event follows. */
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
