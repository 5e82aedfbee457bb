const FIELDS = 'input, textarea'
const FOCUSABLE = 'a, button, input, select, summary, textarea'

/** What a person did to a part of a static page before it came alive; places are counted in the order of the page. */
export type Done = {
  /** Boxes and radio buttons whose state differs from how the page came. */
  checked: { at: number; to: boolean }[]
  typed: { at: number; text: string }[]
  /** Lists in which something else is chosen than how the page came. */
  chosen: { at: number; value: string }[]
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

/** Reads what was ticked, typed, chosen, opened and focused; the page knows how its fields came (`default…`). */
export function readDone(part: Element, pressed: number[]): Done {
  const fields = [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)]
  const done: Done = { checked: [], typed: [], chosen: [], opened: [], pressed, focused: -1 }
  fields.forEach((field, at) => {
    if (isBox(field)) {
      if (field.checked !== field.defaultChecked) done.checked.push({ at, to: field.checked })
    } else if (field.value !== field.defaultValue) done.typed.push({ at, text: field.value })
  })
  part.querySelectorAll('select').forEach((list, at) => {
    const came = [...list.options].find(option => option.defaultSelected) ?? list.options[0]
    if (list.value !== (came?.value ?? '')) done.chosen.push({ at, value: list.value })
  })
  part.querySelectorAll('details').forEach((details, at) => {
    if (details.open) done.opened.push(at)
  })
  const { activeElement } = document
  if (activeElement) done.focused = [...part.querySelectorAll(FOCUSABLE)].indexOf(activeElement)
  return done
}

/** Does the same to the living part, as if the person did it now, so that it is recorded too. */
export function redo(part: Element, { checked, typed, chosen, opened, pressed, focused }: Done): void {
  const field = (at: number) => part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)[at]
  const details = part.querySelectorAll('details')
  for (const at of opened) details[at]?.setAttribute('open', '')
  oneByOne([
    ...checked.map(
      ({ at, to }) =>
        () =>
          tick(field(at), to),
    ),
    ...typed.map(
      ({ at, text }) =>
        () =>
          type(field(at), text),
    ),
    ...chosen.map(
      ({ at, value }) =>
        () =>
          choose(part.querySelectorAll('select')[at], value),
    ),
    // Last: a button acts on what was ticked, typed and chosen.
    ...pressed.map(at => () => part.querySelectorAll('button')[at]?.click()),
  ])
  part.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({ preventScroll: true })
}

/** Each deed sees what the one before it has changed: React draws between two tasks. */
function oneByOne([deed, ...rest]: readonly (() => void)[]): void {
  if (!deed) return
  deed()
  setTimeout(() => oneByOne(rest))
}

type Field = HTMLInputElement | HTMLTextAreaElement | undefined

/** A radio button is let go by choosing another one, which is in the list as well. */
function tick(field: Field, to: boolean): void {
  if (field && isBox(field) && field.checked !== to && (to || field.type === 'checkbox')) field.click()
}

/** React takes a choice from its event. */
function choose(list: HTMLSelectElement | undefined, value: string): void {
  if (!list) return
  list.value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

function isBox(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

/** React hears of a value only when the browser's own setter is used and the event follows. */
function type(field: Field, text: string): void {
  if (!field || isBox(field)) return
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
