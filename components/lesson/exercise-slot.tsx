import type { ReactNode } from 'react'
import { lessonTexts } from '@/content/texts/de/lesson'
import { Inline, Markdown } from '../ui/markdown'
import { StaticPart } from '../ui/static-part'

const texts = lessonTexts.exercise

export type ExerciseSlotProps = {
  exercise: {
    id: string
    title: string
    view: string
    minutes: number
    intro: string
    steps: readonly string[]
    look: string
    done: string
  }
  /** Where the learner does it: the part of their own map. */
  children: ReactNode
}

/** The exercise on the learner's own map: what to do, how to compare, when it is good enough. */
export function ExerciseSlot({ exercise, children }: ExerciseSlotProps) {
  return (
    <section
      className="exercise"
      id="uebung"
      aria-labelledby="uebung-titel"
      data-exercise={exercise.id}
      data-view={exercise.view}
    >
      <StaticPart id={`${exercise.id}-text`}>
        <div className="hd">
          <h2 id="uebung-titel">{texts.title(exercise.title)}</h2>
          <span className="small muted">{texts.minutes(exercise.minutes)}</span>
        </div>
        <Markdown text={exercise.intro} />
        <ol>
          {exercise.steps.map(step => (
            <li key={step}>
              <Inline text={step} />
            </li>
          ))}
        </ol>
        <dl>
          <dt>{texts.look}</dt>
          <dd>
            <Inline text={exercise.look} />
          </dd>
          <dt>{texts.done}</dt>
          <dd>
            <Inline text={exercise.done} />
          </dd>
        </dl>
      </StaticPart>
      {children}
    </section>
  )
}
