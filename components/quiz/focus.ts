/** Moves the focus to an element when it appears. For headings that appear because the person asked for them. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus()
}

/** Moves the focus to the first control of an answer that can take one. */
export function focusAnswer(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('.q-card :is(input, select, button):not(:disabled)')?.focus()
}
