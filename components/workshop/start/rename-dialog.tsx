'use client'

import { type FormEvent, useState } from 'react'
import { startTexts as texts } from '@/content/texts/de/workshop'
import { maxLength } from '@/lib/domain/map/limits'
import type { MapSummary } from '@/lib/domain/map/wire'
import { Dialog } from '../controls/dialog'

type RenameProps = { map: MapSummary; onClose: () => void; onName: (title: string) => Promise<boolean> }

/** Asks for the title of a map in the list. */
export function RenameDialog({ map, onClose, onName }: RenameProps) {
  const [title, setTitle] = useState(map.title)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onName(title.trim())) onClose()
  }
  return (
    <Dialog title={texts.renameTitle} onClose={onClose}>
      <form className="fields" onSubmit={submit}>
        <label className="field">
          <span className="label">{texts.renameField}</span>
          <input
            className="input"
            value={title}
            maxLength={maxLength('title')}
            onChange={event => setTitle(event.target.value)}
          />
        </label>
        <div className="deeds">
          <button type="submit" className="btn ink">
            {texts.save}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
