import { type ChapterProgress, chapterProgress } from '@/lib/domain/progress/completion'
import type { ProgressSnapshot } from '../progress/snapshot'

/** A station as the overview gets it; `sections` is null while the chapter is being written. */
export type OverviewStation = {
  id: string
  number: number
  title: string
  short: string
  adds: string
  minutes: number
  leg: string
  sections: { id: string; text: string }[] | null
  summary: string
}

/** Where a person stands at one station. */
export type Standing = ChapterProgress & {
  station: OverviewStation
  /** Section (from 0) at which they stopped, and when. */
  place: { index: number; at: string } | null
  /** Minutes to the end of the chapter, by the share of sections not reached yet. */
  minutesLeft: number
}

/** How a person stands at every station. */
export function standings(stations: readonly OverviewStation[], { state, quiz }: ProgressSnapshot): Standing[] {
  return stations.map(station => {
    const sections = station.sections ?? []
    const position = state.position[station.id]
    const index = sections.findIndex(({ id }) => id === position?.heading)
    const reached = sections.filter(({ id }) => state.reached[station.id]?.includes(id)).length
    const share = sections.length > 0 ? Math.max(0, reached - 1) / sections.length : 0
    return {
      ...chapterProgress(station.id, state, quiz),
      station,
      place: position && index >= 0 ? { index, at: position.at } : null,
      minutesLeft: Math.max(1, Math.round(station.minutes * (1 - share))),
    }
  })
}
