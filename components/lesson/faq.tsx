'use client'

import { lessonTexts } from '@/content/texts/de/lesson'
import { Markdown } from '../ui/markdown'
import { Recall } from './recall'

const texts = lessonTexts.faq

export type FaqProps = { entries: readonly { id: string; question: string; answer: string }[] }

/** Questions to think about first; the answer is uncovered, then one says honestly whether one knew it. */
export default function Faq({ entries }: FaqProps) {
  return (
    <section className="faq" aria-labelledby="faq-titel">
      <h2 id="faq-titel">{texts.title}</h2>
      <p className="muted small">{texts.intro}</p>
      {entries.map(({ id, question, answer }) => (
        <details key={id} id={id}>
          <summary>{question}</summary>
          <div className="stretch">
            <Markdown text={answer} />
          </div>
          <Recall id={id} />
        </details>
      ))}
    </section>
  )
}
