import { courseTexts } from '@/content/texts/de/course'
import { SmallSheet } from '../map-sheet/small-sheet'

const texts = courseTexts.landing

export type Stage = { id: string; number: number; title: string; adds: string; minutes: number; isThere: boolean }

/** The ten chapters and what each adds to the learner's own map. A chapter that is still being written has no link. */
export function Stages({ stages, questionCount }: { stages: readonly Stage[]; questionCount: number }) {
  const hours = stages.reduce((sum, { minutes }) => sum + minutes, 0) / 60
  return (
    <section className="book wrap" id="etappen" aria-labelledby="etappen-titel">
      <div className="grid">
        <div className="intro">
          <h2 id="etappen-titel">
            {texts.stagesTitle[0]}
            <br />
            {texts.stagesTitle[1]}
          </h2>
          <p className="read">{texts.stagesText}</p>
          <p className="muted small">{texts.stagesYellow}</p>
          <p className="muted small">{texts.stagesSum(String(Math.round(hours)), questionCount)}</p>
        </div>
        <ol className="legs">
          {stages.map(({ id, number, title, adds, minutes, isThere }) => (
            <li key={id}>
              <span className="k">{number}</span>
              <SmallSheet step={number} isMarked />
              <b>{isThere ? <a href={`/kurs/${id}`}>{title}</a> : title}</b>
              <span className="g">{adds}</span>
              <span className="m">{isThere ? texts.minutesShort(minutes) : courseTexts.overview.written}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
