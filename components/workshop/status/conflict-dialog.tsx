'use client'

import { useMemo, useState } from 'react'
import { mapLabels } from '@/content/texts/de/map'
import { savingTexts, conflictTexts as texts } from '@/content/texts/de/workshop'
import { formTexts } from '@/content/texts/de/workshop-forms'
import { Dialog } from '../controls/dialog'
import { useDesk } from '../desk'
import { type Difference, listDifferences } from '../store/differences'
import type { Choice, Conflict } from '../store/save-state'
import { useSnapshot, useStore } from '../store/use-map'

const { situation, goal, expectation, start, end } = formTexts.scenario
const WORDS = {
  labels: mapLabels,
  title: formTexts.scenario.title,
  scenario: { situation, goal, expectation, start, end },
  changed: texts.changed,
  order: texts.order,
  links: texts.links,
  decisions: texts.decisions,
}
const MOST = 40

/** Two versions of one map side by side, in words; the person decides which one counts. */
export function ConflictDialog() {
  const conflict = useSnapshot(snapshot => snapshot.conflict)
  const [isHidden, setHidden] = useState<Conflict | null>(null)
  if (!conflict) return null
  if (isHidden === conflict) {
    return (
      <div className="save-trouble" role="alert">
        <p className="trouble">
          <span>{savingTexts.why.stale}</span>{' '}
          <button type="button" className="btn s" onClick={() => setHidden(null)}>
            {savingTexts.decide}
          </button>
        </p>
      </div>
    )
  }
  return (
    <Dialog title={texts.title} kind="wide" onClose={() => setHidden(conflict)}>
      <ConflictBody conflict={conflict} />
    </Dialog>
  )
}

function ConflictBody({ conflict }: { conflict: Conflict }) {
  const store = useStore()
  const [hasFailed, setFailed] = useState(false)
  const differences = useMemo(() => listDifferences(conflict.mine, conflict.theirs, WORDS), [conflict])
  const { ui, act } = useDesk()
  const choose = async (choice: Choice) => {
    const outcome = await store.resolve(choice)
    setFailed(!outcome.ok)
    if (!outcome.ok) return
    ui.set({ announcement: texts.decided[choice] })
    act.focus('map')
  }
  return (
    <>
      <p>
        <span>{texts[conflict.from]}</span> <span>{texts.nothing}</span>
      </p>
      <Differences differences={differences} />
      {hasFailed && <p className="trouble">{texts.failed}</p>}
      <div className="deeds">
        <button type="button" className="btn ink" onClick={() => choose('mine')}>
          {texts.keepMine}
        </button>
        <button type="button" className="btn" onClick={() => choose('theirs')}>
          {texts.takeTheirs}
        </button>
        <button type="button" className="btn" onClick={() => choose('copy')}>
          {texts.keepBoth}
        </button>
      </div>
    </>
  )
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className="muted">{texts.none}</p>
  const say = (text: string | null) => (text === null ? texts.absent : text === '' ? texts.empty : text)
  return (
    <div className="differences">
      <table className="tbl">
        <caption className="vh">{texts.differences(differences.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.mine}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, MOST).map(({ place, mine, theirs }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is made once and never moves
            <tr key={index}>
              <th scope="row">{place}</th>
              <td className={mine ? undefined : 'muted'}>{say(mine)}</td>
              <td className={theirs ? undefined : 'muted'}>{say(theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > MOST && <p className="muted small">{texts.more(differences.length - MOST)}</p>}
    </div>
  )
}
