import type { ComponentType, ReactNode } from 'react'

/**
 * The interactive figures by name, as they stand in lessons: `<Interactive name="…">`. A figure that is not here is left
 * out, together with its caption.
 */
const FIGURES: Readonly<Record<string, ComponentType>> = {}

/** An interactive figure with its caption. */
export function InteractiveSlot({ name, children }: { name: string; children?: ReactNode }) {
  const Drawing = FIGURES[name]
  if (!Drawing) return null
  return (
    <figure className="interactive">
      <Drawing />
      <figcaption>{children}</figcaption>
    </figure>
  )
}
