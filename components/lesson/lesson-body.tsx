import type { ReactNode } from 'react'
import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { leave } from '../ui/page-store'
import { StaticBlock } from '../ui/static-block'
import { splitStretches } from '../ui/static-markup'

type LessonModule = { default: (props: { components: LessonTags }) => ReactNode }

/** What the tags of a lesson (and a few Markdown elements) are drawn with. */
export type LessonTags = Readonly<Record<string, (props: never) => ReactNode>>

/**
 * Runs a compiled lesson with the server's own React and draws it. Lessons are prerendered, so this happens while
 * building and never in a running server. `code` comes from our own compiler, which refuses everything but prose.
 * What never changes becomes markup that the page carries once; questions and interactive figures stay alive.
 */
export function LessonBody({ id, code, tags }: { id: string; code: string; tags: LessonTags }) {
  const evaluate = new Function('React', '_jsx_runtime', code) as (react: unknown, runtime: unknown) => LessonModule
  const content = evaluate(React, jsxRuntime).default({ components: tags })
  return splitStretches(blocksOf(content)).map((stretch, index) => {
    if ('live' in stretch) return stretch.live
    const key = `${id}-text-${index}`
    leave(key, stretch.markup)
    return <StaticBlock key={key} id={key} className="stretch" />
  })
}

function blocksOf(content: ReactNode): readonly ReactNode[] {
  if (!React.isValidElement<{ children?: ReactNode }>(content) || content.type !== React.Fragment) return [content]
  const { children } = content.props
  return Array.isArray(children) ? children : [children]
}
