import 'server-only'
import { isNode, isPair, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Fault } from './fault'
import { issueSentence } from './zod-sentence'

/** A YAML text with its value and the way back from a path in the value to a line (1-based) of the file. */
export type YamlSource = {
  file: string
  value: unknown
  faults: Fault[]
  lineOf: (path: readonly PropertyKey[]) => number
}

/**
 * Parses one YAML file. Syntax errors become faults, the value is then `undefined`.
 * `firstLine` is the line of the file on which `text` begins (front matter begins on line 2).
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const faults = document.errors.map(error => ({
    file,
    line: lineAt(error.pos[0]),
    text: `Das YAML ist nicht lesbar: ${error.message}`,
  }))
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
      if (isPair(node) && isNode(node.key) && node.key.range) return lineAt(node.key.range[0])
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return firstLine
  }
  return { file, value: faults.length > 0 ? undefined : document.toJS(), faults, lineOf }
}

/** Checks a YAML value against its schema; `null` and faults with lines when it does not fit. */
export function fitSchema<T>(source: YamlSource, schema: z.ZodType<T>): { value: T | null; faults: Fault[] } {
  if (source.faults.length > 0) return { value: null, faults: source.faults }
  const parsed = schema.safeParse(source.value)
  if (parsed.success) return { value: parsed.data, faults: [] }
  const faults = parsed.error.issues.flatMap(flatten).map(issue => ({
    file: source.file,
    line: source.lineOf(issue.path),
    text: issueSentence(issue, valueAt(source.value, issue.path)),
  }))
  return { value: null, faults }
}

/** A union reports the branch that came closest, with paths from the root. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
  return closest.flatMap(inner => flatten({ ...inner, path: [...issue.path, ...inner.path] }))
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}
