'use client'

import { mapExportTexts } from '@/content/texts/de/map-export'
import type { ShareList } from '@/lib/domain/map/wire'
import { longDate } from '../ui/german-format'

const { share: texts } = mapExportTexts

/** Links in force, each with the button that takes it back. */
export function ShareEntries({ shares, onRevoke }: { shares: ShareList['shares']; onRevoke: (id: string) => void }) {
  if (shares.length === 0) return <p className="small muted">{texts.none}</p>
  return (
    <ul>
      {shares.map(({ id, showsName, createdAt }) => {
        const day = longDate(createdAt)
        return (
          <li key={id}>
            <span>{`${texts.madeOn(day)}, ${showsName ? texts.withName : texts.withoutName}`}</span>
            <button
              type="button"
              className="btn s danger"
              aria-label={texts.revokeNamed(day)}
              onClick={() => onRevoke(id)}
            >
              {texts.revoke}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
