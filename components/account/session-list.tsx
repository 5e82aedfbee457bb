'use client'

import { useCallback, useEffect, useState } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { longDate } from '../ui/german-format'
import { type Refusal, send } from './api'

const texts = accountTexts.konto

/** An entry of `GET /api/sessions`; instants are ISO texts. */
type OwnSession = {
  id: string
  method: keyof typeof texts.method
  device: string
  createdAt: string
  lastSeenAt: string
  isThisOne: boolean
}

/** Where one is signed in; ends one session, or all but this one. */
export function SessionList() {
  const [sessions, setSessions] = useState<OwnSession[]>([])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, setSaid] = useState('')

  const load = useCallback(async () => {
    const outcome = await send<{ sessions: OwnSession[] }>('GET', '/api/sessions')
    if (outcome.ok) setSessions(outcome.data.sessions)
    setRefusal(outcome.ok ? null : outcome.refusal)
  }, [])
  useEffect(() => void load(), [load])

  async function end({ id, device }: OwnSession) {
    const outcome = await send('DELETE', `/api/sessions/${id}`)
    if (!outcome.ok) return setRefusal(outcome.refusal)
    setSaid(texts.ended(device))
    await load()
  }

  async function endOthers() {
    const outcome = await send<{ ended: number }>('DELETE', '/api/sessions')
    if (!outcome.ok) return setRefusal(outcome.refusal)
    setSaid(texts.othersEnded(outcome.data.ended))
    await load()
  }

  return (
    <>
      <p>{texts.sessionsText}</p>
      {refusal && (
        <p className="bad" role="alert">
          {texts.sessionsFailed} {refusal.message} {refusal.help}
          <button type="button" className="btn s" onClick={() => void load()}>
            {texts.retry}
          </button>
        </p>
      )}
      <ul className="sessions">
        {sessions.map(session => (
          <SessionEntry key={session.id} session={session} onEnd={() => void end(session)} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <button type="button" className="btn" onClick={() => void endOthers()}>
          {texts.endOthers}
        </button>
      )}
      <p role="status">{said}</p>
    </>
  )
}

function SessionEntry({ session, onEnd }: { session: OwnSession; onEnd(): void }) {
  const { device, method, createdAt, lastSeenAt, isThisOne } = session
  return (
    <li>
      <div>
        <b>
          {device} {isThisOne && <span className="tag">{texts.thisOne}</span>}
        </b>
        <small>
          {texts.since(longDate(createdAt), method)}, {texts.lastSeen(longDate(lastSeenAt))}
        </small>
      </div>
      {!isThisOne && (
        <button type="button" className="btn s" aria-label={texts.endLabel(device)} onClick={onEnd}>
          {texts.end}
        </button>
      )}
    </li>
  )
}
