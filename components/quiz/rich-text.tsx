/** A text of a question; `**strong**` is the only markup. */
export function RichText({ text }: { text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return text.split('**').map((part, i) => (i % 2 ? <strong key={i}>{part}</strong> : part))
}
