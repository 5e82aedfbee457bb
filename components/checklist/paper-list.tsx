import { checklistTexts } from '@/content/texts/de/checklist'
import { longDate } from '../ui/german-format'
import './paper-list.css'

const texts = checklistTexts.paper

type PaperListProps = {
  title: string
  /** Number and title of its chapter. */
  chapter: string
  items: readonly { text: string; isTicked: boolean; note: string }[]
  /** Empty: a line to write it on. */
  name: string
  /** Day of the state shown; null on a blank sheet: a line to write it on. */
  date: Date | null
}

/** A checklist as a sheet of its own: boxes to tick, lines to write on. Only ever seen on paper. */
export function PaperList({ title, chapter, items, name, date }: PaperListProps) {
  const ticked = items.filter(({ isTicked }) => isTicked).length
  const lines = items.length > 9 ? 1 : 2
  return (
    <section className="paper-list">
      <p className="chapter">{texts.from(chapter)}</p>
      <h1>{title}</h1>
      <dl>
        <div>
          <dt>{texts.name}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{texts.date}</dt>
          <dd>{date && longDate(date.toISOString())}</dd>
        </div>
        {date && (
          <div className="done">
            <dt>{texts.done}</dt>
            <dd>{checklistTexts.count(ticked, items.length)}</dd>
          </div>
        )}
      </dl>
      <ol>
        {items.map(({ text, isTicked, note }) => (
          <li key={text}>
            <svg viewBox="0 0 20 20" role="img" aria-label={isTicked ? texts.ticked : texts.open}>
              <rect x="1" y="1" width="18" height="18" rx="1.5" />
              {isTicked && <path d="m4.5 10.5 4 4 7.5-9" />}
            </svg>
            <div>
              <p>{text}</p>
              {note ? <p className="note">{note}</p> : <NoteLines count={lines} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function NoteLines({ count }: { count: number }) {
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all lines are the same
        <i key={index} />
      ))}
    </div>
  )
}
