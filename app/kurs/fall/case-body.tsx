import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { labelledCells } from '@/components/lesson/labelled-table'
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

/** Two narrow tables: they need no frame to scroll in. */
function Table({ children }: { children?: React.ReactNode }) {
  return <table className="tbl lines">{labelledCells(children)}</table>
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
