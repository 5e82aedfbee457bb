import { lessonTexts } from '@/content/texts/de/lesson'

const texts = lessonTexts.sources

type Source = { id: string; text: string; url?: string | undefined; evidence: keyof typeof texts.evidence; for: string }

/** What the chapter is built on, numbered as the marks in the text are. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <section className="sources" id="quellen" aria-labelledby="quellen-titel">
      <h2 id="quellen-titel">{texts.title}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.id} id={`quelle-${index + 1}`}>
            {source.url ? <a href={source.url}>{source.text}</a> : source.text}{' '}
            <span className="muted">
              {texts.evidence[source.evidence]}: {source.for}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
