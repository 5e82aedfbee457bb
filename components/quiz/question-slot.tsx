'use client'

import type { PublicQuestion } from '@/lib/domain/quiz/model'
import { onApproach } from '../ui/on-approach'

type SlotProps = { question: PublicQuestion; seed: string; position: { n: number; of: number } }

const LateQuestion = onApproach<SlotProps>(async () => ({
  default: (await import('./practice-question')).PracticeQuestion,
}))

/** An inline question: readable in the static page, to be answered when the reader gets near it. */
export function QuestionSlot(props: SlotProps) {
  return (
    <div id={`frage-${props.position.n}`} className="question">
      <LateQuestion {...props} />
    </div>
  )
}
