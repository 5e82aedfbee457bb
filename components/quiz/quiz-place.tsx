'use client'

import { refreshProgress } from '../progress/use-progress'
import { QuizRunner, type QuizRunnerProps } from './quiz-runner'

/** The quiz on its page; the person's progress is asked for again when an attempt was handed in. */
export function QuizPlace(props: Omit<QuizRunnerProps, 'onSubmitted' | 'children'>) {
  return <QuizRunner {...props} onSubmitted={refreshProgress} />
}
