import { signed } from '@/content/texts/de/figures'
import { repairMapTexts as texts } from '@/content/texts/de/figures/repair-map'
import { targetKey } from '@/lib/domain/map/keys'
import type { Card, JourneyMap, Phase } from '@/lib/domain/map/model'
import { findEmotion, listCell } from '@/lib/domain/map/read'
import type { Mark, PlaceKey } from './places'
import { withBreaks } from './with-breaks'

type SheetProps = {
  map: JourneyMap
  chosen: PlaceKey | null
  markOf: (place: PlaceKey) => Mark
  panelId: string
  onChoose: (place: PlaceKey) => void
}
type PlaceProps = Omit<SheetProps, 'map'>

const LANES = ['action', 'touchpoint', 'thought', 'emotion', 'pain', 'opportunity'] as const

/** The map with every card, empty cell and feeling as a button: phases side by side, one below the other on a phone. */
export function Sheet({ map, ...place }: SheetProps) {
  return (
    <div className="rm-sheet">
      <p className="rm-title">{map.title}</p>
      <Place {...place} at="scenario" kind="scenario">
        {(['situation', 'goal', 'expectation'] as const).map(part => (
          <span key={part}>
            <b>{texts.scenarioParts[part]}:</b> {map.scenario[part] || texts.nothing}
          </span>
        ))}
      </Place>
      <div className="rm-phases">
        <div className="rm-lanes" aria-hidden="true">
          {LANES.map(lane => (
            <span key={lane}>{texts.lanes[lane]}</span>
          ))}
        </div>
        {map.phases.map(phase => (
          <section key={phase.id} aria-label={phase.name}>
            <p className="rm-phase">{phase.name}</p>
            {LANES.map(lane => (
              <div key={lane} className="rm-cell">
                <small>{texts.lanes[lane]}</small>
                {lane === 'emotion' ? (
                  <Feeling map={map} phase={phase} {...place} />
                ) : (
                  <Cards cards={listCell(map, phase.id, lane)} lane={lane} phase={phase} {...place} />
                )}
              </div>
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

type CardsProps = PlaceProps & {
  cards: readonly Card[]
  lane: Exclude<(typeof LANES)[number], 'emotion'>
  phase: Phase
}

function Cards({ cards, lane, phase, ...place }: CardsProps) {
  const cell = targetKey({ type: 'cell', phaseId: phase.id, kind: lane })
  if (cards.length === 0) {
    return (
      <Place {...place} at={cell} kind="empty">
        {texts.empty}
      </Place>
    )
  }
  return cards.map(card => {
    const own = targetKey({ type: 'card', cardId: card.id })
    // A card that filled an empty cell keeps the place of the fault.
    const at = card.id.startsWith('neu-') ? cell : own
    return (
      <Place key={card.id} {...place} at={at} kind={lane}>
        <span>{withBreaks(card.text)}</span>
        {card.kind === 'opportunity' && (
          <span className="rm-foot">
            {texts.owner(card.ownerRole)}. {texts.metric(card.metric)}
          </span>
        )}
        <span className={`rm-foot ${card.evidence}`}>
          {texts.evidence[card.evidence]}
          {card.source && `, ${card.source}`}
        </span>
      </Place>
    )
  })
}

function Feeling({ map, phase, ...place }: PlaceProps & { map: JourneyMap; phase: Phase }) {
  const curveId = map.curves[0]?.id ?? ''
  const point = findEmotion(map, phase.id, curveId)
  const at = targetKey({ type: 'emotion', phaseId: phase.id, curveId })
  return (
    <Place {...place} at={at} kind={point ? 'feeling' : 'empty'}>
      {point ? (
        <>
          <b className={point.value < 0 ? 'low' : undefined}>
            <span className="vh">{texts.feeling(point.value)}</span>
            <span aria-hidden="true">{signed(point.value)}</span>
          </b>
          <span>{withBreaks(point.reason)}</span>
        </>
      ) : (
        texts.empty
      )}
    </Place>
  )
}

function Place({
  at,
  kind,
  chosen,
  markOf,
  panelId,
  onChoose,
  children,
}: PlaceProps & { at: PlaceKey; kind: string; children: React.ReactNode }) {
  const mark = markOf(at)
  return (
    <button
      type="button"
      className={`rm-place ${kind} ${mark ?? ''}`}
      aria-pressed={chosen === at}
      aria-controls={panelId}
      onClick={() => onChoose(at)}
    >
      {children}
      {mark && mark !== 'wrong' && <em>{texts.marks[mark]}</em>}
      {mark === 'wrong' && <span className="vh">, {texts.marks.wrong}</span>}
    </button>
  )
}
