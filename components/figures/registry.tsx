import type { ReactNode } from 'react'
import { type CaseNumbers, readCaseNumbers } from './case-numbers'
import { LateOdds } from './late'
import './figures.css'
import './odds/odds.css'

/** The interactive figures by name, as they stand in lessons: `<Interactive name="…">`. */
const FIGURES: Readonly<Record<string, (numbers: CaseNumbers) => ReactNode>> = {
  odds: () => <LateOdds />,
}

type InteractiveFigureProps = {
  name: string
  /** `content/case/data.yaml` as read. */
  caseData: unknown
  /** The caption. */
  children?: ReactNode
}

/** An interactive figure with its caption; the start state stands in the static page. @throws for an unknown name */
export function InteractiveFigure({ name, caseData, children }: InteractiveFigureProps) {
  const draw = FIGURES[name]
  if (!draw) throw new Error(`No interactive figure „${name}“.`)
  return (
    <figure className="interactive">
      {draw(readCaseNumbers(caseData))}
      <figcaption>{children}</figcaption>
    </figure>
  )
}
