import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { type LessonContext, lessonTags } from '@/components/lesson/lesson-tags'
import { longDate } from '@/components/ui/german-format'
import { caseTexts as texts } from '@/content/texts/de/case'
import { type Sheet, sheetOf } from '@/lib/content/case-sheet'
import { caseNumber, germanNumber } from '@/lib/content/case-value'
import { Journey } from './journey'
import { SheetTable, StageTable } from './sheet-tables'

type CaseModule = { default: (props: { components: ReturnType<typeof lessonTags> }) => React.ReactNode }

/** The case's prose with its numbers put in, drawn like a lesson; runs while building. */
export function CaseBody({ code, caseData }: { code: string; caseData: unknown }) {
  const evaluate = new Function('React', '_jsx_runtime', code) as (react: unknown, runtime: unknown) => CaseModule
  return evaluate(React, jsxRuntime).default({ components: { ...lessonTags(caseContext(caseData)), table: Table } })
}

/** Two narrow tables: they need no frame to scroll in. On a phone a row becomes lines, which name their columns. */
function Table({ children }: { children?: React.ReactNode }) {
  const columns = cellsOf(children, 'th').map(({ props }) => props.children)
  let cells = 0
  const labelled = (node: React.ReactNode): React.ReactNode =>
    React.Children.map(node, child => {
      if (!isElement(child)) return child
      const label = child.type === 'td' ? { 'data-label': String(columns[cells++ % columns.length]) } : {}
      return React.cloneElement(child, label, labelled(child.props.children))
    })
  return <table className="tbl plain-table">{labelled(children)}</table>
}

type Element = React.ReactElement<{ children?: React.ReactNode; 'data-label'?: string }>

const isElement = (node: React.ReactNode): node is Element => React.isValidElement(node)

function cellsOf(node: React.ReactNode, type: string): Element[] {
  return React.Children.toArray(node).flatMap(child => {
    if (!isElement(child)) return []
    return child.type === type ? [child] : cellsOf(child.props.children, type)
  })
}

function caseContext(caseData: unknown): LessonContext {
  const sheet = sheetOf(caseData)
  const absent = (what: string) => () => {
    throw new Error(`content/case/case.mdx has no ${what}.`)
  }
  return {
    slug: 'fall',
    number: 0,
    figure: absent('figures'),
    sourceNumber: absent('sources'),
    question: absent('questions'),
    caseValue: path => {
      const value = caseNumber(caseData, path)
      if (value === null) throw new Error(`No number at „${path}“ in content/case/data.yaml.`)
      return germanNumber(value)
    },
    interactive: (name, caption) => (
      <figure>
        {drawing(name, sheet, caseData)}
        <figcaption>{caption}</figcaption>
      </figure>
    ),
    germanDate: isoDate => longDate(`${isoDate}T12:00:00.000Z`),
  }
}

function drawing(name: string, sheet: Sheet, caseData: unknown): React.ReactNode {
  if (name === 'weg') {
    return <Journey feelings={texts.phases.map(({ path }) => caseNumber(caseData, `emotion.${path}`) ?? 0)} />
  }
  if (name === 'trichter') return <StageTable stages={sheet.stages} />
  const rows = Object.hasOwn(sheet.tables, name) ? sheet.tables[name as keyof Sheet['tables']] : null
  if (!rows) throw new Error(`content/case/case.mdx asks for „${name}“, which is not there.`)
  return <SheetTable rows={rows} />
}
