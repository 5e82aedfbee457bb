/** `1 Minute`, `26 Minuten`, with a no-break space between number and word. */
export function plural(count: number, one: string, many: string): string {
  return `${count}\u00A0${count === 1 ? one : many}`
}
