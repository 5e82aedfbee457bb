'use client'

import { mapLabels } from '@/content/texts/de/map'
import { editorTexts } from '@/content/texts/de/workshop-editor'
import type { Id } from '@/lib/domain/map/model'
import { DotsIcon } from '../controls/icon'
import { type MenuItem, openMenu } from '../controls/menu'
import { useDesk, useUi } from '../desk'
import { useMap } from '../store/use-map'
import { curveName } from './feeling-choice'

const texts = editorTexts.feeling

/** Which curve is worked on, and the menu for a second one. */
export function CurveControls({ activeId }: { activeId: Id | null }) {
  const { ui, act } = useDesk()
  const curves = useMap(map => map.curves)
  const personas = useMap(map => map.personas)
  const mainPersonaId = useMap(map => map.mainPersonaId)
  const items = (): MenuItem[] => {
    if (curves.length > 1) {
      return [{ label: texts.removeCurve, isDanger: true, run: () => act.removeCurve(curves[1]?.id ?? '') }]
    }
    const others = personas.filter(persona => persona.id !== mainPersonaId)
    return [
      { label: texts.secondSoll, run: () => act.addCurve('soll', null) },
      ...others.map(persona => ({
        label: texts.secondPersona(persona.name),
        run: () => act.addCurve('ist', persona.id),
      })),
    ]
  }
  return (
    <div className="curves">
      {curves.map(curve => (
        <button
          key={curve.id}
          type="button"
          className="cv"
          data-place={`curve:${curve.id}`}
          aria-pressed={curve.id === activeId}
          onClick={() => ui.set({ curve: curve.id })}
        >
          {curveName({ personas, mainPersonaId }, curve)}
        </button>
      ))}
      <button
        type="button"
        className="ib"
        aria-haspopup="menu"
        aria-label={texts.menu}
        onClick={event => openMenu(event.currentTarget, texts.menu, items())}
      >
        <DotsIcon />
      </button>
    </div>
  )
}

/** The head of the row of feelings. */
export function CurveHead({ activeId }: { activeId: Id | null }) {
  return (
    <th scope="row" className="lh" data-place="lane:emotion">
      <span>{mapLabels.lanes.emotion}</span>
      <CurveControls activeId={activeId} />
    </th>
  )
}

/** The curve that is worked on: the chosen one while it exists, else the first. */
export function useActiveCurve(): Id | null {
  const curves = useMap(map => map.curves)
  const chosen = useUi(({ curve }) => curve)
  return curves.find(curve => curve.id === chosen)?.id ?? curves[0]?.id ?? null
}
