import type { ComponentType, ReactNode } from 'react'
import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

type LessonModule = { default: ComponentType<{ components: LessonTags }> }

/** What the tags of a lesson (and a few Markdown elements) are drawn with. */
export type LessonTags = Readonly<Record<string, (props: never) => ReactNode>>

/**
 * Runs a compiled lesson with the server's own React and draws it. Lessons are prerendered, so this happens while
 * building and never in a running server. `code` comes from our own compiler, which refuses everything but prose.
 */
export function LessonBody({ code, tags }: { code: string; tags: LessonTags }) {
  const evaluate = new Function('React', '_jsx_runtime', code) as (react: unknown, runtime: unknown) => LessonModule
  const Content = evaluate(React, jsxRuntime).default
  return <Content components={tags} />
}
