import type { Metadata } from 'next'
import { Onward } from '@/components/course/onward'
import { PageShell } from '@/components/shell/page-shell'
import { Markdown } from '@/components/ui/markdown'
import { faqTexts as texts } from '@/content/texts/de/faq'
import { findChapter, getCourse } from '@/lib/content/catalogue'
import { FAQ_TOPICS, type GeneralFaqEntry, readGeneralFaq } from '@/lib/content/general-faq'
import { contentRoot } from '@/lib/content/places'
import { FaqFilter } from './faq-filter'
import '@/components/course/reference.css'
import './faq.css'

export const dynamic = 'error'

export const metadata: Metadata = { title: texts.title, description: texts.lead }

export default function FaqPage() {
  const entries = readGeneralFaq(contentRoot())
  return (
    <PageShell current="kurs">
      <div className="wrap reference faq-page">
        <header>
          <h1>{texts.headline(entries.length)}</h1>
          <p className="read">{texts.lead}</p>
        </header>
        <FaqFilter count={entries.length} />
        {FAQ_TOPICS.map(topic => (
          <section key={topic} id={topic} aria-labelledby={`${topic}-titel`}>
            <div className="hd">
              <h2 id={`${topic}-titel`}>{texts.topics[topic].title}</h2>
              <p className="muted small">{texts.topics[topic].text}</p>
            </div>
            <div>
              {entries
                .filter(entry => entry.topic === topic)
                .map(entry => (
                  <Entry key={entry.id} entry={entry} />
                ))}
            </div>
          </section>
        ))}
        <Onward to={['kurs', 'glossar', 'tipps']} />
      </div>
    </PageShell>
  )
}

/** The id stands inside: a browser opens what a link points into, also without scripts. */
function Entry({ entry: { id, question, answer, chapter } }: { entry: GeneralFaqEntry }) {
  const there = findChapter(getCourse(), chapter)
  return (
    <details className="faq-entry">
      <summary>{question}</summary>
      <div id={id} className="answer">
        <Markdown text={answer} />
        <p className="foot-line">
          {there && <a href={`/kurs/${chapter}`}>{texts.chapter(there.number, there.title)}</a>}
          <a href={`#${id}`}>{texts.link}</a>
        </p>
      </div>
    </details>
  )
}
