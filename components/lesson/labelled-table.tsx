import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'

type Part = ReactElement<{ children?: ReactNode; 'data-label'?: string }>

const isPart = (node: ReactNode): node is Part => isValidElement(node)

/** The body of a table whose cells know the head of their column: on a phone a row becomes lines, and each says what it is. */
export function labelledCells(table: ReactNode): ReactNode {
  const columns = partsOf(table, 'th').map(({ props }) => plainText(props.children))
  let cells = 0
  const label = (node: ReactNode): ReactNode =>
    Children.map(node, child => {
      if (!isPart(child)) return child
      if (child.type !== 'td') return cloneElement(child, {}, label(child.props.children))
      return cloneElement(child, { 'data-label': columns[cells++ % columns.length] ?? '' })
    })
  return label(table)
}

function partsOf(node: ReactNode, type: string): Part[] {
  return Children.toArray(node).flatMap(child => {
    if (!isPart(child)) return []
    return child.type === type ? [child] : partsOf(child.props.children, type)
  })
}

function plainText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  return Children.toArray(node)
    .map(child => (isPart(child) ? plainText(child.props.children) : plainText(child)))
    .join('')
}
