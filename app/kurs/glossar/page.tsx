import type { Metadata } from 'next'
import { Fragment } from 'react'
import { Onward } from '@/components/course/onward'
import { PageShell } from '@/components/shell/page-shell'
import { Inline } from '@/components/ui/markdown'
import { courseTexts } from '@/content/texts/de/course'
import { getCourse } from '@/lib/content/catalogue'
import '@/components/course/reference.css'

export const dynamic = 'error'

const texts = courseTexts.glossary

export const metadata: Metadata = { title: texts.title, description: texts.lead }

export default function GlossaryPage() {
  const { glossary } = getCourse()
  const terms = [...glossary.values()].sort((a, b) => a.term.localeCompare(b.term, 'de'))
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))]
  return (
    <PageShell current="kurs">
      <div className="wrap reference">
        <header>
          <h1>{texts.headline(terms.length)}</h1>
          <p className="read">{texts.lead}</p>
        </header>
        <nav className="letters" aria-label={texts.letters}>
          {letters.map(letter => (
            <a key={letter} href={`#buchstabe-${letter.toLowerCase()}`}>
              {letter}
            </a>
          ))}
        </nav>
        {letters.map(letter => (
          <section key={letter} className="letter" id={`buchstabe-${letter.toLowerCase()}`}>
            <h2>{letter}</h2>
            <dl>
              {terms
                .filter(({ term }) => letterOf(term) === letter)
                .map(({ id, term, aliases, definition, example, not, related, chapter }) => (
                  <div key={id} id={id} className="entry">
                    <dt>
                      {term}
                      {aliases.length > 0 && <span className="muted small"> {texts.aliases(aliases.join(', '))}</span>}
                    </dt>
                    <dd>
                      <p>
                        <Inline text={definition} />
                      </p>
                      <p>
                        <b>{texts.example}</b> <Inline text={example} />
                      </p>
                      {not && (
                        <p>
                          <b>{texts.not}</b> <Inline text={not} />
                        </p>
                      )}
                      <p className="small">
                        <a href={`/kurs/${chapter.slug}`}>{texts.chapter(chapter.number, chapter.short)}</a>
                        {related.map((other, index) => (
                          <Fragment key={other}>
                            {index === 0 ? ` · ${texts.related} ` : ', '}
                            <a href={`#${other}`}>{glossary.get(other)?.term ?? other}</a>
                          </Fragment>
                        ))}
                      </p>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <Onward to={['kurs', 'faq', 'tipps']} />
      </div>
    </PageShell>
  )
}

/** Ä stands under A, as in German dictionaries. */
function letterOf(term: string): string {
  return (term.normalize('NFD')[0] ?? '').toUpperCase()
}
