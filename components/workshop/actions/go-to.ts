import { mapLabels } from '@/content/texts/de/map'
import { announceTexts as said } from '@/content/texts/de/workshop-editor'
import type { Target } from '@/lib/domain/map/model'
import { findPlace } from '@/lib/domain/map/read'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import type { LaneKind } from '@/lib/domain/map/vocabulary'
import type { Ui } from '../desk'
import { findNamed, findStop, mark } from './focus'
import type { Tools } from './tools'
import { type Way, wayTo } from './way'

/** Leads to what a hint is about, whatever is shown now, and rings it. */
export function goToActions({ ui, root, map, run }: Tools) {
  /** The head of the map is a window in the editor; an exercise may have its fields in the page. */
  const isFieldMissing = ({ field, places }: Way) => {
    const desk = root()
    return field !== null && desk !== null && findNamed(desk, places, field) === null
  }
  const arrive = ({ places, field }: Way) => {
    const desk = root()
    if (!desk) return
    const stop = (field === null ? null : findNamed(desk, places, field)) ?? findStop(desk, places)
    if (!stop) return
    stop.control.focus({ preventScroll: true })
    stop.element.scrollIntoView({ block: 'center', inline: 'nearest' })
    mark(stop.element)
  }
  const showLane = (kind: LaneKind | null) => {
    const lane = map().lanes.find(candidate => candidate.kind === kind)
    if (!lane?.isHidden) return
    const words = said.laneShown(mapLabels.lanes[lane.kind])
    run({ type: 'lane.edit', kind: lane.kind, patch: { isHidden: false } }, words)
  }

  /** The phase, the card and the curve that have to be before the eyes. */
  const shownFor = (target: Target): Partial<Ui> => {
    const { phonePhase } = ui.get()
    if (target.type === 'card') {
      const phaseId = findPlace(map(), target.cardId)?.phaseId ?? null
      return { selected: target.cardId, feeling: null, focused: null, phonePhase: phonePhase && phaseId }
    }
    const phase = 'phaseId' in target ? { phonePhase: phonePhase && target.phaseId, focused: null } : {}
    if (target.type === 'curve') return { curve: target.curveId }
    if (target.type !== 'emotion') return phase
    return { ...phase, curve: target.curveId, feeling: target.phaseId, selected: null }
  }

  return {
    goTo(target: Target, about?: Pick<Hint, 'ruleId' | 'values'>): void {
      const way = wayTo(map(), target, about)
      showLane(way.lane)
      if (way.field !== null) {
        if (isFieldMissing(way)) ui.set({ hasHeadOpen: true })
      } else ui.set({ view: way.view, draft: null, ...shownFor(target) })
      requestAnimationFrame(() => arrive(way))
    },
  }
}
