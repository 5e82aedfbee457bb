/** A sentence; `**strong**` is the only markup. */
export function Rich({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return text.split('**').map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : part))
}

/** The same without markup, for screen readers. */
export function plain(text: string): string {
  return text.replaceAll('**', '')
}
