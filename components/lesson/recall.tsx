'use client'

import { lessonTexts } from '@/content/texts/de/lesson'
import { record, useProgress } from '../progress/use-progress'

const texts = lessonTexts.faq
const RESULTS = ['known', 'partly', 'unknown'] as const

/** „Wussten Sie es?“ under an answer; once said, it is one quiet line that can be changed. */
export function Recall({ id }: { id: string }) {
  const said = useProgress().state.recalled[id]
  return (
    <fieldset className="recall">
      <legend>{said ? texts.said[said] : texts.how}</legend>
      {RESULTS.map(result => (
        <button
          key={result}
          type="button"
          className="btn s"
          aria-pressed={said === result}
          onClick={() => record('faq.recalled', id, { result })}
        >
          {texts[result]}
        </button>
      ))}
    </fieldset>
  )
}
