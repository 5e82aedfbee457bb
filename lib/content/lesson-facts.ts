import 'server-only'
import { lineOf, type TreeNode, textOf, walk } from './lesson-tree'

/** What the checks need to know about a lesson's text, in its order. */
export type LessonFact =
  | { kind: 'heading'; depth: number; id: string | null; text: string; line: number }
  | { kind: 'tag'; name: string; attributes: Record<string, string>; text: string; line: number }
  | { kind: 'link'; url: string; line: number }

const HEADING_ID = /\s*\[#([a-z0-9-]+)\]\s*$/

/** Reads the facts. On the way every heading gets its id, taken out of its text, and source marks move to their sentence. */
export function readFacts(tree: TreeNode): LessonFact[] {
  const facts: LessonFact[] = []
  walk(tree, node => {
    joinSourceMarks(node)
    const line = lineOf(node)
    if (node.type === 'heading') {
      const id = takeHeadingId(node)
      facts.push({ kind: 'heading', depth: node.depth ?? 1, id, text: textOf(node), line })
    } else if (isTag(node)) {
      facts.push({ kind: 'tag', name: node.name ?? '', attributes: attributesOf(node), text: textOf(node), line })
    } else if (node.type === 'link') {
      facts.push({ kind: 'link', url: node.url ?? '', line })
    }
  })
  return facts
}

/** Authors write „Satz. <Src … />“; the mark belongs close to its sentence. */
function joinSourceMarks({ children = [] }: TreeNode): void {
  children.forEach((child, index) => {
    const before = children[index - 1]
    if (child.name === 'Src' && before?.type === 'text') before.value = before.value?.replace(/[ \n]+$/, '')
  })
}

/** True for a JSX element, on its own lines or in a sentence. */
export function isTag(node: TreeNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function attributesOf(node: TreeNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  )
}

function takeHeadingId(heading: TreeNode): string | null {
  const last = heading.children?.at(-1)
  const match = last?.type === 'text' ? HEADING_ID.exec(last.value ?? '') : null
  if (!last || !match?.[1]) return null
  last.value = (last.value ?? '').slice(0, match.index)
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id: match[1] } }
  return match[1]
}
