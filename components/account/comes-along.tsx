'use client'

import { accountTexts } from '@/content/texts/de/account'
import { chapterProgress } from '@/lib/domain/progress/completion'
import type { ProgressSnapshot } from '../progress/snapshot'
import { useProgress } from '../progress/use-progress'
import { Icon } from '../ui/icon'

const texts = accountTexts.comesAlong

/** What a guest did so far and takes along into an account; what an account is good for when there is nothing yet. */
export function ComesAlong() {
  const progress = useProgress()
  const own = progress.viewer.kind === 'guest' ? summary(progress) : []
  const isEmpty = own.length === 0
  return (
    <section className="keep" aria-labelledby="kommt-mit">
      <h2 id="kommt-mit">{isEmpty ? texts.emptyTitle : texts.title}</h2>
      <ul>
        {(isEmpty ? texts.empty : own).map(line => (
          <li key={line}>
            <Icon name="tick" />
            {line}
          </li>
        ))}
      </ul>
      <p>{isEmpty ? texts.emptyRule : texts.rule}</p>
    </section>
  )
}

/** One line for each kind of thing that is there. */
function summary({ state, quiz, practice }: Pick<ProgressSnapshot, 'state' | 'quiz' | 'practice'>): string[] {
  const chapterIds = new Set([...Object.keys(state.read), ...Object.keys(state.position), ...Object.keys(quiz)])
  const statuses = [...chapterIds].map(id => chapterProgress(id, state, quiz).status)
  const count = (status: string) => statuses.filter(known => known === status).length
  const attempts = Object.values(quiz).reduce((sum, chapter) => sum + chapter.attempts, 0)
  const lines: [number, (count: number) => string][] = [
    [count('completed'), texts.completed],
    [count('begun'), texts.begun],
    [Object.keys(practice).length, texts.practised],
    [attempts, texts.attempts],
    [Object.values(state.ticked).filter(Boolean).length, texts.ticked],
    [Object.keys(state.notes).length, texts.notes],
  ]
  return lines.filter(([amount]) => amount > 0).map(([amount, words]) => words(amount))
}
