import { Fragment, type ReactNode } from 'react'
import { keepTogether } from '@/content/texts/de/keep-together'

/**
 * The Markdown that data files may use: paragraphs, lists, `**strong**` and links. Everything else is text, so nothing
 * that an author writes can become markup.
 */
export function Markdown({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(block => <Block key={block} block={block} />)
}

function Block({ block }: { block: string }) {
  const lines = block.split('\n').map(line => line.trim())
  const isBulleted = lines.every(line => /^[-*] /.test(line))
  const isNumbered = lines.every(line => /^\d+\. /.test(line))
  if (!isBulleted && !isNumbered) {
    return (
      <p>
        <Inline text={lines.join(' ')} />
      </p>
    )
  }
  const List = isNumbered ? 'ol' : 'ul'
  return (
    <List>
      {lines.map(line => (
        <li key={line}>
          <Inline text={line.replace(/^([-*]|\d+\.) /, '')} />
        </li>
      ))}
    </List>
  )
}

const MARKS = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g

/** One line of text with `**strong**` and links. Only addresses of this site and of the web become links. */
export function Inline({ text }: { text: string }): ReactNode {
  const kept = keepTogether(text)
  const parts: ReactNode[] = []
  let end = 0
  for (const match of kept.matchAll(MARKS)) {
    const [whole, strong, label, href = ''] = match
    parts.push(kept.slice(end, match.index))
    if (strong) parts.push(<strong>{strong}</strong>)
    else if (/^(\/|#|https?:\/\/)/.test(href)) parts.push(<a href={href}>{label}</a>)
    else parts.push(label)
    end = match.index + whole.length
  }
  parts.push(kept.slice(end))
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
    <Fragment key={index}>{part}</Fragment>
  ))
}
