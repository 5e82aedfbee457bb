import { searchTexts as texts } from '@/content/texts/de/search'
import type { Piece } from '@/lib/domain/search/sentences'
import type { ResultGroup } from './groups'

type ResultListProps = {
  id: string
  groups: readonly ResultGroup[]
  /** Place of the chosen result among all that are shown. */
  active: number
  onPoint: (place: number) => void
  onFollow: () => void
}

/** Id of the result at a place. */
export function optionId(place: number): string {
  return `suche-treffer-${place}`
}

/** The results by kind, each with the sentence in which the words were found. Plain links: lessons come as whole documents. */
export function ResultList({ id, groups, active, onPoint, onFollow }: ResultListProps) {
  return (
    <div id={id} role="listbox" aria-label={texts.results} tabIndex={-1}>
      {groups.map(({ kind, shown, from, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed inside a listbox
        <div key={kind} role="group" aria-labelledby={`suche-${kind}`}>
          <p className="h" id={`suche-${kind}`}>
            {texts.kinds[kind]}
            {total > shown.length && <span className="muted"> {texts.more(total - shown.length)}</span>}
          </p>
          {shown.map(({ record, title, sentence }, index) => (
            <a
              key={record.url}
              id={optionId(from + index)}
              role="option"
              aria-selected={active === from + index}
              tabIndex={-1}
              href={record.url}
              onClick={onFollow}
              onPointerMove={() => onPoint(from + index)}
            >
              <b>
                <Marked pieces={title} />
              </b>
              {record.place && <span className="place">{record.place}</span>}
              <span className="why">
                <Marked pieces={sentence} />
              </span>
            </a>
          ))}
        </div>
      ))}
    </div>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))
}
