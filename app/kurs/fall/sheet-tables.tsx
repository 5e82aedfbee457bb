import { caseTexts as texts } from '@/content/texts/de/case'
import type { SheetRow, Stage } from '@/lib/content/case-sheet'

/** The funnel: every stage with its number and its share of the stage before, as a bar. */
export function StageTable({ stages }: { stages: readonly Stage[] }) {
  return (
    <table className="tbl sheet">
      <thead>
        <tr>
          <th scope="col">{texts.stages.name}</th>
          <th scope="col" className="r">
            {texts.stages.count}
          </th>
          <th scope="col" className="r">
            {texts.stages.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ name, count, rate }) => (
          <tr key={name} className={count ? undefined : 'sum'}>
            <th scope="row">{name}</th>
            <td className="r">{count}</td>
            <td className="r rate" data-note={texts.stages.rateNote}>
              {rate}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Numbers with the way they were worked out. */
export function SheetTable({ rows }: { rows: readonly SheetRow[] }) {
  return (
    <table className="tbl sheet">
      <thead>
        <tr>
          <th scope="col">{texts.columns.name}</th>
          <th scope="col" className="r">
            {texts.columns.value}
          </th>
          <th scope="col">{texts.columns.formula}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, formula }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="r">{value}</td>
            <td className="way">{formula}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
