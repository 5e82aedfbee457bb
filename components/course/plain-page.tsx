import { PageShell } from '../shell/page-shell'

type PlainPageProps = {
  headline: string
  paragraphs: readonly string[]
  sections?: readonly { title: string; points: readonly string[] }[]
  /** What the operator has to add. */
  open: string
}

/** A page of plain text: imprint, data protection, accessibility. */
export function PlainPage({ headline, paragraphs, sections = [], open }: PlainPageProps) {
  return (
    <PageShell>
      <div className="wrap">
        <div className="plain">
          <h1>{headline}</h1>
          {paragraphs.map(text => (
            <p className="read" key={text}>
              {text}
            </p>
          ))}
          {sections.map(({ title, points }) => (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {points.map(point => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          ))}
          <p className="open-data">{open}</p>
        </div>
      </div>
    </PageShell>
  )
}
