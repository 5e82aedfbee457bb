'use client'

import { useRef, useState } from 'react'
import { formTexts } from '@/content/texts/de/workshop-forms'
import type { Id, JourneyMap } from '@/lib/domain/map/model'
import { AskFirst } from '../../ui/ask-first'
import { useAct } from '../desk'
import { useMap, useStore } from '../store/use-map'
import { whatHangs } from './persona-curves'

const texts = formTexts.persona

/** How a persona is called: by her name, or by her place in the list. */
export function personaName({ personas }: Pick<JourneyMap, 'personas'>, personaId: Id): string {
  const index = personas.findIndex(persona => persona.id === personaId)
  return personas[index]?.name.trim() || texts.heading(index + 1)
}

/** Makes a persona the main one, or deletes her; what hangs on her is said before. */
export function PersonaDeeds({ personaId, onRemove }: { personaId: Id; onRemove: () => void }) {
  const act = useAct()
  const store = useStore()
  const isMain = useMap(map => map.mainPersonaId === personaId)
  const [hanging, setHanging] = useState<string | null>(null)
  const remover = useRef<HTMLButtonElement>(null)
  const ask = () => {
    const { map } = store.getSnapshot()
    const found = map && whatHangs(map, personaId)
    if (!found) return onRemove()
    const { curves, values, heir } = found
    setHanging(texts.hangs(personaName(map, personaId), curves, values, heir && personaName(map, heir.id)))
  }
  const keep = () => {
    setHanging(null)
    remover.current?.focus()
  }
  return (
    <>
      <div className="deeds">
        {isMain ? (
          <span className="tag">{texts.isMain}</span>
        ) : (
          <button type="button" className="btn s" onClick={() => act.edit({ type: 'persona.promote', personaId })}>
            {texts.promote}
          </button>
        )}
        <button
          ref={remover}
          type="button"
          className="btn s danger"
          aria-expanded={hanging !== null}
          onClick={hanging === null ? ask : keep}
        >
          {texts.remove}
        </button>
      </div>
      {hanging !== null && (
        <AskFirst sentence={hanging} yes={texts.removeAnyway} no={texts.keep} onYes={onRemove} onNo={keep} />
      )}
    </>
  )
}
