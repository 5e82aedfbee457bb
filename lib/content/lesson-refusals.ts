import 'server-only'
import type { Fault } from './fault'
import { isTag } from './lesson-facts'
import { LESSON_TAGS } from './lesson-tags'
import { lineOf, type TreeNode, walk } from './lesson-tree'

const NODES: Record<string, string> = {
  mdxjsEsm: '„import“ und „export“ sind in Lektionen nicht erlaubt.',
  mdxFlowExpression:
    'Geschweifte Klammern sind Programmtext und nicht erlaubt. Für Zahlen des Falls gibt es <Value of="…" />.',
  mdxTextExpression:
    'Geschweifte Klammern sind Programmtext und nicht erlaubt. Für Zahlen des Falls gibt es <Value of="…" />.',
  html: 'HTML ist nicht erlaubt. Verwenden Sie Markdown oder eines der Elemente aus content/README.md.',
  image: 'Bilder stehen als <Figure> mit Alternativtext, nicht als Markdown-Bild.',
  emphasis: 'Kursiv gibt es in unseren Schriften nicht. Nehmen Sie **fett** oder „…“.',
  thematicBreak: 'Trennlinien gibt es nicht. Gliedern Sie mit Überschriften.',
}

/** Everything in a lesson that is not plain Markdown with the allowed tags. */
export function refusalsIn(tree: TreeNode, file: string): Fault[] {
  const faults: Fault[] = []
  walk(tree, (node, parent) => {
    const add = (text: string) => faults.push({ file, line: lineOf(node), text })
    const sentence = NODES[node.type]
    if (sentence) add(sentence)
    if (isTag(node)) for (const text of tagFaults(node, parent)) add(text)
  })
  return faults
}

function tagFaults(node: TreeNode, parent: TreeNode | null): string[] {
  const name = node.name ?? ''
  const rule = Object.hasOwn(LESSON_TAGS, name) ? LESSON_TAGS[name] : undefined
  if (!rule)
    return [/^[a-z]/.test(name) ? `HTML ist nicht erlaubt: <${name}>.` : `Das Element <${name}> gibt es nicht.`]
  const faults: string[] = []
  const given = new Set<string>()
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || !attribute.name) {
      faults.push(`<${name}> darf keine Programmausdrücke als Attribute haben.`)
      continue
    }
    given.add(attribute.name)
    if (typeof attribute.value !== 'string')
      faults.push(`Das Attribut „${attribute.name}“ von <${name}> muss Text in Anführungszeichen sein.`)
    else if (!attribute.value.trim()) faults.push(`Das Attribut „${attribute.name}“ von <${name}> ist leer.`)
    if (![...rule.needs, ...(rule.may ?? [])].includes(attribute.name)) {
      faults.push(`<${name}> kennt das Attribut „${attribute.name}“ nicht.`)
    }
  }
  for (const needed of rule.needs) if (!given.has(needed)) faults.push(`<${name}> braucht das Attribut „${needed}“.`)
  if (rule.isBlock && parent?.type === 'paragraph') {
    faults.push(`<${name}> muss auf eigenen Zeilen stehen, mit Leerzeilen davor und danach.`)
  }
  return faults
}
