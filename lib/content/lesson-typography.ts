import 'server-only'
import { keepTogether } from '@/content/texts/de/keep-together'
import type { TreeNode } from './lesson-tree'

/** A number of the case stands before its unit: the space between them is the text's. */
const VALUE = 'Value'

/** Remark plugin: what belongs together in German stays on one line. Code is left alone: it is not a text node. */
export function typography() {
  return (tree: TreeNode) => visit(tree)
}

function visit(node: TreeNode): void {
  for (const [index, child] of (node.children ?? []).entries()) {
    if (child.type !== 'text' || child.value === undefined) {
      visit(child)
      continue
    }
    const text = keepTogether(child.value)
    const follows = node.children?.[index - 1]?.name === VALUE
    child.value = follows ? text.replace(/^ (?=[A-ZÄÖÜ%€])/, '\u00A0') : text
  }
}
