'use client'

import { useEffect, useState } from 'react'
import { mapExportTexts } from '@/content/texts/de/map-export'
import type { Id } from '@/lib/domain/map/model'
import type { ShareList, ShareMade } from '@/lib/domain/map/wire'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import { NewLink } from './new-link'
import { listShares, makeShare, revokeShare } from './share-api'
import { ShareEntries } from './share-entries'
import './export.css'

const { share: texts } = mapExportTexts

type ShareDialogProps = { mapId: Id; onClose: () => void }

/** Makes read-only links, lists those in force and takes them back. */
export default function ShareDialog({ mapId, onClose }: ShareDialogProps) {
  const [shares, setShares] = useState<ShareList['shares'] | null>(null)
  const [made, setMade] = useState<ShareMade | null>(null)
  const [showsName, setShowsName] = useState(false)
  const [said, setSaid] = useState('')
  const [hasFailed, setFailed] = useState(false)

  /** Runs one request; a failure is said and changes nothing. */
  const attempt = async (run: () => Promise<void>) => {
    setFailed(false)
    try {
      await run()
    } catch {
      setFailed(true)
    }
  }
  const load = () => attempt(async () => setShares((await listShares(mapId)).shares))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the dialog opens
  useEffect(() => void load(), [mapId])

  const make = () =>
    attempt(async () => {
      const share = await makeShare(mapId, showsName)
      setMade(share)
      setShares([share, ...(shares ?? [])])
      setSaid(texts.made)
    })
  const revoke = (shareId: string) =>
    attempt(async () => {
      await revokeShare(mapId, shareId)
      setShares((shares ?? []).filter(({ id }) => id !== shareId))
      if (made?.id === shareId) setMade(null)
      setSaid(texts.revoked)
    })
  return (
    <Dialog title={texts.title} closeLabel={mapExportTexts.close} onClose={onClose}>
      <p>{texts.about}</p>
      <div className="share-make">
        <label className="tick">
          <input type="checkbox" checked={showsName} onChange={event => setShowsName(event.target.checked)} />
          <span>{texts.showName}</span>
        </label>
        <button type="button" className="btn ink" onClick={() => void make()}>
          <Icon name="link" />
          <span>{texts.make}</span>
        </button>
      </div>
      {made && <NewLink key={made.id} url={made.url} onSay={setSaid} />}
      <section className="share-list">
        <h3>{texts.inForce}</h3>
        {shares ? (
          <ShareEntries shares={shares} onRevoke={id => void revoke(id)} />
        ) : (
          !hasFailed && <p>{texts.loading}</p>
        )}
      </section>
      {hasFailed && (
        <p className="fault" role="alert">
          <Icon name="warning" />
          <span>{texts.failed}</span>
        </p>
      )}
      {hasFailed && !shares && (
        <button type="button" className="btn s" onClick={() => void load()}>
          {texts.again}
        </button>
      )}
      <p className="said" role="status">
        <span>{said}</span>
      </p>
    </Dialog>
  )
}
