import { lessonTexts as texts } from '@/content/texts/de/lesson'
import { Terrain } from '../map-sheet/terrain-layer'

type LeadInProps = {
  number: number
  title: string
  summary: string
  /** Minutes, questions, result: what the chapter asks and gives. */
  facts: readonly string[]
}

/** The opening of a chapter: its number, its title, its finding, on its own hills. */
export function LeadIn({ number, title, summary, facts }: LeadInProps) {
  return (
    <header className="lead-in">
      <Terrain name={`kapitel-${number}`} />
      <div className="wrap">
        <div className="k" aria-hidden="true">
          {number}
        </div>
        <div>
          <h1>
            <span className="vh">{texts.chapter(number)}: </span>
            {title}
          </h1>
          <p className="lead">{summary}</p>
          <ul className="meta">
            {facts.map(fact => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      </div>
    </header>
  )
}
