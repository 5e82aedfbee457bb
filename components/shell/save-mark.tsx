'use client'

import { cornerTexts } from '@/content/texts/de/corner'
import type { Refused } from '../progress/outbox'
import type { SaveState } from '../progress/snapshot'
import { dismissRefused, sendNow } from '../progress/use-progress'
import { Icon } from '../ui/icon'

const texts = cornerTexts.save
const ICON = { saved: 'tick', saving: 'waiting', failed: 'warning' } as const

/** How saving stands, always in words. What could not be saved, or was refused, explains itself on request. */
export function SaveMark({ save, refused }: { save: SaveState; refused: readonly Refused[] }) {
  const kind = refused.length > 0 ? 'failed' : save.kind
  if (kind === 'idle') return null
  if (kind !== 'failed') {
    return (
      <span className={`saved ${kind} hide`} role="status">
        <Icon name={ICON[kind]} />
        {texts[kind]}
      </span>
    )
  }
  return (
    <details className="saved failed">
      <summary>
        <Icon name="warning" />
        {texts.failed}
      </summary>
      <div className="pop">
        {save.waiting > 0 && (
          <p>
            {save.isOffline ? texts.offline : texts.retrying}{' '}
            <button type="button" className="btn s" onClick={sendNow}>
              {texts.retry}
            </button>
          </p>
        )}
        {refused.length > 0 && <b>{texts.refusedTitle(refused.length)}</b>}
        {refused.map(({ fact, reason }) => (
          <p key={fact.id}>
            {reason}{' '}
            <button type="button" className="btn s" onClick={() => dismissRefused(fact.id)}>
              {texts.dismiss}
            </button>
          </p>
        ))}
      </div>
    </details>
  )
}
