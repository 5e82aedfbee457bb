'use client'

import Link from 'next/link'
import { lessonTexts } from '@/content/texts/de/lesson'
import { chapterProgress } from '@/lib/domain/progress/completion'
import type { FactValue } from '@/lib/domain/progress/fact'
import { record, useProgress } from '../progress/use-progress'
import { longDate, percent } from '../ui/german-format'

const texts = lessonTexts.end
const LEVELS = [-2, -1, 0, 1, 2] as const

export type ChapterEndProps = {
  chapterId: string
  quizCount: number
  /** Previous and next chapter that are there. */
  back: { number: number; short: string; slug: string } | null
  next: { title: string; slug: string; minutes: number } | null
}

/** Confirm as read, say how sure one feels, see what is missing, go on. */
export default function ChapterEnd({ chapterId, quizCount, back, next }: ChapterEndProps) {
  const { state, quiz } = useProgress()
  const { readAt, missing, best, status } = chapterProgress(chapterId, state, quiz)
  const lacks = missing.length === 2 ? 'both' : (missing[0] ?? 'none')
  return (
    <section className="finish" aria-labelledby="ende-titel">
      <h2 id="ende-titel">{texts.title}</h2>
      <div className="confirm">
        {readAt ? (
          <p className="is-read" role="status">
            {texts.confirmed(longDate(readAt))}{' '}
            <button
              type="button"
              className="btn bare s"
              onClick={() => record('lesson.read', chapterId, { read: false })}
            >
              {texts.undo}
            </button>
          </p>
        ) : (
          <button type="button" className="btn ink" onClick={() => record('lesson.read', chapterId, { read: true })}>
            {texts.confirm}
          </button>
        )}
        <p className="small">
          <b>{texts.missing[lacks]}</b> {best !== null && texts.best(percent(best))}
        </p>
        <p className="small muted">{texts.rule}</p>
      </div>
      <Confidence chapterId={chapterId} value={state.confidence[chapterId] ?? null} />
      <nav className="nx" aria-label={texts.nav}>
        {back ? (
          <a className="btn" href={`/kurs/${back.slug}`}>
            {texts.back(back.number, back.short)}
          </a>
        ) : (
          <Link className="btn" href="/kurs" prefetch={false}>
            {texts.toCourse}
          </Link>
        )}
        {status === 'completed' && next ? (
          <a className="sign" href={`/kurs/${next.slug}`}>
            <span>
              {texts.toNext(next.title)}
              <small>{lessonTexts.minutes(next.minutes)}</small>
            </span>
          </a>
        ) : (
          <Link className="sign" href={`/kurs/${chapterId}/quiz`} prefetch={false}>
            <span>
              {texts.toQuiz}
              <small>{texts.toQuizNote(quizCount)}</small>
            </span>
          </Link>
        )}
      </nav>
    </section>
  )
}

function Confidence({
  chapterId,
  value,
}: {
  chapterId: string
  value: FactValue['confidence.stated']['value'] | null
}) {
  return (
    <fieldset className="confidence">
      <legend>{texts.confidence.title}</legend>
      <div className="cells">
        {LEVELS.map(level => (
          <label key={level}>
            <input
              className="vh"
              type="radio"
              name={`zuversicht-${chapterId}`}
              checked={value === level}
              onChange={() => record('confidence.stated', chapterId, { value: level })}
            />
            <span>
              <b>{level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0'}</b>
              {texts.confidence.words[level]}
            </span>
          </label>
        ))}
      </div>
      <p className="small muted">{texts.confidence.note}</p>
    </fieldset>
  )
}
