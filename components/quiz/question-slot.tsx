'use client'

import type { PublicQuestion } from '@/lib/domain/quiz/model'
import type { LatePropsOf } from '../ui/late-props'
import { onApproach } from '../ui/on-approach'

type Asked = { question: PublicQuestion; seed: string; position: { n: number; of: number } }

const LateQuestion = onApproach<Asked>(async () => ({
  default: (await import('./practice-question')).PracticeQuestion,
}))

/** The place (from 1) of an inline question: readable in the static page, to be answered when the reader gets near it. */
export function QuestionSlot({ place, late }: { place: number; late: LatePropsOf }) {
  return (
    <div id={`frage-${place}`} className="question">
      <LateQuestion late={late} />
    </div>
  )
}
