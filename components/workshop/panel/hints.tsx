'use client'

import { useState } from 'react'
import { levelTexts, ruleTexts } from '@/content/texts/de/rubric'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { targetKey } from '@/lib/domain/map/keys'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import type { RuleId } from '@/lib/domain/map/vocabulary'
import { useAct } from '../desk'
import { useMap } from '../store/use-map'
import type { Judged } from './judge'
import { OpenHint } from './open-hint'
import { useEvaluation } from './use-evaluation'

const texts = editorTexts.hints
/** How many hints are shown at first, and how many more at a time. */
const STEP = 3

/** Hints on the map: three at once, more when asked for, each with the way to its place and „Bewusst so“. */
export function Hints({ rules, title, onJump }: { rules?: readonly RuleId[]; title?: string; onJump?: () => void }) {
  const judged = useEvaluation(rules)
  const { fulfilled, applicable, decided } = judged.score
  return (
    <section className="hints" aria-label={title ?? texts.title}>
      <h2>
        <span tabIndex={-1} data-place="hints">
          {title ?? texts.title}
        </span>
        <span className="score">{texts.score(fulfilled, applicable, decided)}</span>
      </h2>
      <HintList judged={judged} onJump={onJump} />
      {judged.decided.length > 0 && <Decided hints={judged.decided} />}
    </section>
  )
}

function HintList({ judged, onJump }: { judged: Judged; onJump?: (() => void) | undefined }) {
  const act = useAct()
  const [most, setMost] = useState(STEP)
  const { open, praise } = judged
  const waiting = open.length - most
  return (
    <>
      {open.length === 0 && praise.length === 0 && <p className="muted small">{texts.none}</p>}
      <ul className="rb">
        {open.slice(0, most).map((hint, index) => (
          <OpenHint key={keyOf(hint)} hint={hint} index={index} onJump={onJump} />
        ))}
        {praise.map(hint => (
          <li key={keyOf(hint)}>
            <p>
              <b className="lv is-praise">{levelTexts.praise}.</b> <span>{textOf(hint)}</span>
            </p>
          </li>
        ))}
      </ul>
      {waiting > 0 && (
        <p className="muted small">
          <span>{texts.more(waiting)}</span>{' '}
          <button
            type="button"
            className="btn s bare"
            onClick={() => {
              setMost(most + STEP)
              act.focus(`hint:${most}`)
            }}
          >
            {texts.showMore(Math.min(STEP, waiting))}
          </button>
        </p>
      )}
    </>
  )
}

function Decided({ hints }: { hints: readonly Hint[] }) {
  return (
    <details className="decided" data-place="decided">
      <summary>
        {texts.decided} ({hints.length})
      </summary>
      <ul className="rb">
        {hints.map(hint => (
          <DecidedHint key={keyOf(hint)} hint={hint} />
        ))}
      </ul>
    </details>
  )
}

function DecidedHint({ hint }: { hint: Hint }) {
  const act = useAct()
  const decisions = useMap(map => map.decisions)
  const { ruleId, target } = hint
  const decision = decisions.find(
    candidate => candidate.ruleId === ruleId && targetKey(candidate.target) === targetKey(target),
  )
  const undecide = () => {
    act.undecide(hint)
    act.settle('decided', 'hints')
  }
  return (
    <li>
      <p>{textOf(hint)}</p>
      <p className="muted">„{decision?.reason}“</p>
      <div className="ac">
        <button type="button" onClick={undecide}>
          {texts.undecide}
        </button>
      </div>
    </li>
  )
}

const keyOf = ({ ruleId, target }: Hint) => `${ruleId}:${targetKey(target)}`
const textOf = ({ ruleId, values }: Hint) => ruleTexts[ruleId].text(values)
