'use client'

import { useState } from 'react'
import { levelTexts, ruleTexts } from '@/content/texts/de/rubric'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import { targetKey } from '@/lib/domain/map/keys'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import type { RuleId } from '@/lib/domain/map/vocabulary'
import { useAct } from '../desk'
import { TextDraft } from '../grid/text-draft'
import { useMap } from '../store/use-map'
import { type Judged, useEvaluation } from './use-evaluation'

const texts = editorTexts.hints

/** Hints on the map: never more than three at once, each with the way to its place and „Bewusst so“. */
export function Hints({ rules, title, onJump }: { rules?: readonly RuleId[]; title?: string; onJump?: () => void }) {
  const judged = useEvaluation(rules)
  return (
    <section className="hints" aria-label={title ?? texts.title}>
      <h2>
        <span>{title ?? texts.title}</span>
        <span className="score">{texts.score(judged.score.fulfilled, judged.score.applicable)}</span>
      </h2>
      <HintList judged={judged} onJump={onJump} />
    </section>
  )
}

function HintList({ judged, onJump }: { judged: Judged; onJump?: (() => void) | undefined }) {
  const { open, openCount, praise, decided } = judged
  return (
    <>
      {open.length === 0 && praise.length === 0 && <p className="muted small">{texts.none}</p>}
      <ul className="rb">
        {open.map(hint => (
          <OpenHint key={keyOf(hint)} hint={hint} onJump={onJump} />
        ))}
        {praise.map(hint => (
          <li key={keyOf(hint)}>
            <p>
              <b className="lv praise">{levelTexts.praise}.</b> <span>{textOf(hint)}</span>
            </p>
          </li>
        ))}
      </ul>
      {openCount > open.length && <p className="muted small">{texts.more(openCount - open.length)}</p>}
      {decided.length > 0 && (
        <details className="decided">
          <summary>
            {texts.decided} ({decided.length})
          </summary>
          <ul className="rb">
            {decided.map(hint => (
              <DecidedHint key={keyOf(hint)} hint={hint} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function OpenHint({ hint, onJump }: { hint: Hint; onJump?: (() => void) | undefined }) {
  const act = useAct()
  const [isDeciding, setDeciding] = useState(false)
  const { ruleId, target, level } = hint
  const decide = (reason: string) => {
    setDeciding(false)
    if (reason.trim()) act.edit({ type: 'rule.decide', decision: { ruleId, target, reason: reason.trim() } })
  }
  return (
    <li>
      <p>
        <b className={`lv ${level}`}>{levelTexts[level]}.</b> <span>{textOf(hint)}</span>
      </p>
      <p className="why">{ruleTexts[ruleId].why}</p>
      {isDeciding ? (
        <div className="decide">
          <span className="lb">{texts.reason}</span>
          <TextDraft label={texts.reason} maxLength={2000} onDone={decide} />
          <span className="fine muted">{texts.reasonHint}</span>
          <button type="button" className="btn s">
            {texts.keep}
          </button>
        </div>
      ) : (
        <div className="ac">
          <button
            type="button"
            onClick={() => {
              onJump?.()
              act.goTo(target)
            }}
          >
            {texts.jump}
          </button>
          <button type="button" onClick={() => setDeciding(true)}>
            {texts.decide}
          </button>
        </div>
      )}
    </li>
  )
}

function DecidedHint({ hint }: { hint: Hint }) {
  const act = useAct()
  const decisions = useMap(map => map.decisions)
  const { ruleId, target } = hint
  const decision = decisions.find(
    candidate => candidate.ruleId === ruleId && targetKey(candidate.target) === targetKey(target),
  )
  return (
    <li>
      <p>{textOf(hint)}</p>
      <p className="muted">„{decision?.reason}“</p>
      <div className="ac">
        <button type="button" onClick={() => act.edit({ type: 'rule.undecide', ruleId, target })}>
          {texts.undecide}
        </button>
      </div>
    </li>
  )
}

const keyOf = ({ ruleId, target }: Hint) => `${ruleId}:${targetKey(target)}`
const textOf = ({ ruleId, values }: Hint) => ruleTexts[ruleId].text(values)
