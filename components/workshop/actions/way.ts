import { formTexts } from '@/content/texts/de/workshop-forms'
import { targetKey } from '@/lib/domain/map/keys'
import type { JourneyMap, Target } from '@/lib/domain/map/model'
import { findCard } from '@/lib/domain/map/read'
import type { Hint } from '@/lib/domain/map/rubric/rule'
import type { LaneKind } from '@/lib/domain/map/vocabulary'

/** How „Zur Stelle springen“ gets there. */
export type Way = {
  view: 'map' | 'matrix'
  /** The row that has to be shown. */
  lane: LaneKind | null
  /** Names in `data-place`; the first that is drawn is meant. */
  places: string[]
  /** The field to fill in, by its label, where it stands in the head of the map. */
  field: string | null
}

type About = Pick<Hint, 'ruleId' | 'values'>

/** Where it is as good as anywhere: the sheet, or the part of it that an exercise shows. */
const ANYWHERE = ['sheet', 'map']

/** The way to what a hint is about; `about` tells which field is missing there. */
export function wayTo(map: JourneyMap, target: Target, about?: About): Way {
  const key = targetKey(target)
  switch (target.type) {
    case 'map':
      return about ? wayToWhole(about) : way(ANYWHERE)
    case 'scenario':
      return way([key, ...ANYWHERE], { field: scenarioField(about) })
    case 'persona':
      return way([key, ...ANYWHERE], { field: about?.values.missing === 'job' ? persona.job : persona.goals })
    case 'phase':
      return way([key])
    case 'cell':
      return way([key, `lane:${target.kind}`], { lane: target.kind })
    case 'card':
      return way([key], { lane: findCard(map, target.cardId)?.kind ?? null })
    case 'curve':
    case 'emotion':
      return way([key, 'lane:emotion'], { lane: 'emotion' })
  }
}

const { persona, scenario } = formTexts

function way(places: string[], rest: Partial<Way> = {}): Way {
  return { view: 'map', lane: null, field: null, ...rest, places }
}

function toLane(kind: LaneKind): Way {
  return way([`lane:${kind}`, ...ANYWHERE], { lane: kind })
}

/** Hints on the whole map: what would change the verdict differs from rule to rule. */
function wayToWhole({ ruleId, values }: About): Way {
  switch (ruleId) {
    case 'R1':
      return way(['persona:add', 'map'], { field: persona.addFirst })
    case 'R2':
      return toLane('emotion')
    case 'R6':
      return way(['map'], { field: scenario.state })
    case 'R7':
      return way(['add-phase', ...ANYWHERE])
    case 'R20':
      return way(['ratings', ...ANYWHERE], { view: 'matrix' })
    case 'R21':
    case 'R22':
    case 'R28':
      return toLane('touchpoint')
    case 'R29':
      return values.what === 'touchpoints' ? toLane('touchpoint') : way(ANYWHERE)
    case 'R32':
      return way(['map'], { field: String(values.missing).startsWith('owner') ? scenario.owner : scenario.reviewDate })
    default:
      return way(ANYWHERE)
  }
}

/** The first field of the scenario that is missing. */
function scenarioField(about?: About): string {
  const [first] = String(about?.values.missing ?? '').split(',')
  return first === 'goal' || first === 'expectation' ? scenario[first] : scenario.situation
}
