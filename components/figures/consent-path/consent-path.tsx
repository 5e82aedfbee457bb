'use client'

import { useState } from 'react'
import { consentTexts as texts } from '@/content/texts/de/figures/consent-path'
import {
  CONSENT_OPTIONS,
  type ConsentAnswers,
  type ConsentStep,
  followPath,
  isOpen,
  type ConsentPath as Path,
} from '@/lib/domain/figures/consent'
import { Choice } from '../parts/choice'
import { Frame } from '../parts/frame'
import { Outcome } from '../parts/outcome'

/** Question by question to a first answer whether a message may be sent. */
export function ConsentPath() {
  const [answers, setAnswers] = useState<ConsentAnswers>({})
  const path = followPath(answers)
  return (
    <Frame label={texts.label} isChanged={answers.purpose !== undefined} onReset={() => setAnswers({})}>
      <ol className="cp-way">
        {path.steps.map(step => (
          <li key={step} className={answers[step] === undefined ? 'here' : undefined}>
            <Choice
              legend={texts.steps[step].question}
              options={CONSENT_OPTIONS[step].map(value => ({
                value,
                label: texts.steps[step].options[value] ?? value,
              }))}
              value={answers[step] ?? null}
              onChange={answer => setAnswers({ ...answers, [step]: answer })}
            />
          </li>
        ))}
        <li className={`cp-end ${path.end === null ? 'ahead' : isOpen(path.end) ? 'open' : 'closed'}`}>
          <Outcome text={resultOf(path)} />
          <Proofs path={path} answers={answers} />
        </li>
      </ol>
      <div className="cp-summary">
        <p>
          <b>{texts.summaryTitle}</b>
        </p>
        <ul>
          {texts.summary.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <p className="f-note">{texts.note}</p>
    </Frame>
  )
}

function resultOf({ steps, end }: Path): string {
  if (end === null) return texts.asked(steps.length)
  return `**${isOpen(end) ? texts.open : texts.closed}** ${texts.ends[end]}`
}

function Proofs({ path, answers }: { path: Path; answers: ConsentAnswers }) {
  if (path.end === null || !isOpen(path.end)) return null
  const proofs = path.steps.flatMap(step => (holds(step, answers) ? [texts.steps[step].proof ?? ''] : []))
  if (proofs.length === 0) return null
  return (
    <>
      <p className="cp-proofs">{texts.proofs}</p>
      <ul>
        {proofs.map(proof => (
          <li key={proof}>{proof}</li>
        ))}
      </ul>
    </>
  )
}

/** Whether the answer is a condition that was met: „yes“, or „no“ to an objection. */
function holds(step: ConsentStep, answers: ConsentAnswers): boolean {
  return texts.steps[step].proof !== undefined && answers[step] === (step === 'objected' ? 'no' : 'yes')
}
