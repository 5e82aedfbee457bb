'use client'

import { useRef, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { Icon, type IconName } from '../ui/icon'
import type { Refusal } from './api'
import { leave } from './change-of-person'
import { Question } from './question'

const texts = accountTexts.konto

/** Ends this session, and says before what stays and what goes. Asks when something is not saved yet. */
export function SignOut() {
  const isUnderWay = useRef(false)
  const [unsaved, setUnsaved] = useState(0)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function signOut(isForced: boolean) {
    if (isUnderWay.current) return
    isUnderWay.current = true
    const hindrance = await leave(isForced).finally(() => {
      isUnderWay.current = false
    })
    if (!hindrance) return
    if ('unsaved' in hindrance) setUnsaved(hindrance.unsaved)
    else setRefusal(hindrance.refusal)
  }

  return (
    <>
      <h3>{texts.stays}</h3>
      <Dots icon="tick" lines={texts.staysList} />
      <h3>{texts.goes}</h3>
      <Dots icon="close" lines={texts.goesList} />
      {refusal && (
        <p className="bad" role="alert">
          {refusal.message} {refusal.help}
        </p>
      )}
      <button type="button" className="btn ink" onClick={() => void signOut(false)}>
        {texts.signOut}
      </button>
      {unsaved > 0 && (
        <Question title={texts.unsavedTitle(unsaved)} onClose={() => setUnsaved(0)}>
          <p>{texts.unsaved}</p>
          <div className="konto-buttons">
            <button type="button" className="btn danger" onClick={() => void signOut(true)}>
              {texts.signOutAnyway}
            </button>
            <button type="button" className="btn" onClick={() => setUnsaved(0)}>
              {texts.stay}
            </button>
          </div>
        </Question>
      )}
    </>
  )
}

function Dots({ icon, lines }: { icon: IconName; lines: readonly string[] }) {
  return (
    <ul className="dots">
      {lines.map(line => (
        <li key={line}>
          <Icon name={icon} />
          {line}
        </li>
      ))}
    </ul>
  )
}
