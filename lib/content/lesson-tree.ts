import 'server-only'

/** A node of the parsed lesson (mdast with the MDX extensions), as far as it is read here. */
export type TreeNode = {
  type: string
  children?: TreeNode[]
  value?: string
  depth?: number
  url?: string
  name?: string | null
  attributes?: TreeAttribute[]
  data?: { hProperties?: Record<string, unknown> }
  position?: { start: { line: number } }
}

export type TreeAttribute = { type: string; name?: string; value?: unknown }

/** Calls `enter` for every node, parents before children. */
export function walk(
  node: TreeNode,
  enter: (node: TreeNode, parent: TreeNode | null) => void,
  parent: TreeNode | null = null,
): void {
  enter(node, parent)
  for (const child of node.children ?? []) walk(child, enter, node)
}

/** The text of a node and everything in it. */
export function textOf(node: TreeNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  return (node.children ?? []).map(textOf).join('')
}

/** The line (1-based) on which a node begins. */
export function lineOf(node: TreeNode): number {
  return node.position?.start.line ?? 1
}
