import { lessonTexts } from '@/content/texts/de/lesson'
import { Markdown } from '../ui/markdown'
import { StaticPart } from '../ui/static-part'
import { LateRecall } from './late'

const texts = lessonTexts.faq

/** Questions to think about first; the answer is uncovered, then one says honestly whether one knew it. */
export function Faq({ entries }: { entries: readonly { id: string; question: string; answer: string }[] }) {
  return (
    <section className="faq" id="faq" aria-labelledby="faq-titel">
      <h2 id="faq-titel">{texts.title}</h2>
      <p className="muted small">{texts.intro}</p>
      {entries.map(({ id, question, answer }) => (
        <details key={id} id={id}>
          <summary>{question}</summary>
          <StaticPart id={`${id}-antwort`}>
            <Markdown text={answer} />
          </StaticPart>
          <LateRecall id={id} />
        </details>
      ))}
    </section>
  )
}
