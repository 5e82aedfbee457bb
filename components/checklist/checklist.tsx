'use client'

import { checklistTexts as texts } from '@/content/texts/de/checklist'
import { record, useProgress } from '../progress/use-progress'
import { PaperButtons } from './paper-buttons'

export type ChecklistProps = {
  title: string
  /** Number and title of its chapter. */
  chapter: string
  items: readonly { id: string; text: string; why: string }[]
}

/** What the learner can tick off, with the reason and a note of their own on request. Without scripts: boxes to print. */
export default function Checklist({ title, chapter, items }: ChecklistProps) {
  const { state } = useProgress()
  const ticked = items.filter(({ id }) => state.ticked[id]).length
  return (
    <section className="cl" aria-labelledby="checkliste-titel">
      <div className="hd">
        <h2 id="checkliste-titel">{title}</h2>
        <span className="small muted num">{texts.count(ticked, items.length)}</span>
      </div>
      <ul>
        {items.map(item => (
          <li key={item.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={state.ticked[item.id] ?? false}
                onChange={event => record('checklist.ticked', item.id, { ticked: event.currentTarget.checked })}
              />
              <span>{item.text}</span>
            </label>
            <details>
              <summary>{texts.more}</summary>
              <p>{item.why}</p>
              <Note id={item.id} text={state.notes[item.id] ?? ''} />
            </details>
            {state.notes[item.id] && <p className="own-note">{state.notes[item.id]}</p>}
          </li>
        ))}
      </ul>
      <PaperButtons title={title} chapter={chapter} items={items} />
    </section>
  )
}

/** The note is kept when the field is left; a newer one from elsewhere replaces what stands here. */
function Note({ id, text }: { id: string; text: string }) {
  const keep = (value: string) => {
    if (value.trim() !== text) record('checklist.noted', id, { text: value.trim() })
  }
  return (
    <label className="field">
      <span className="label">{texts.note}</span>
      <span className="hint">{texts.noteHint}</span>
      <textarea
        key={text}
        className="input"
        rows={2}
        maxLength={2000}
        defaultValue={text}
        onBlur={event => keep(event.currentTarget.value)}
      />
    </label>
  )
}
