import { mapLabels as labels } from '@/content/texts/de/map'
import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import type { MarkedCard, ValueDifference } from '@/lib/domain/map/compare'
import { emotionWord, formatDay, formatSigned } from '@/lib/domain/map/export/format'
import type { Curve, EmotionPoint, JourneyMap } from '@/lib/domain/map/model'
import { findCurvePersona } from '@/lib/domain/map/read'
import type { LaneKind } from '@/lib/domain/map/vocabulary'

/** One line of the comparison; an empty side had nothing. */
export type Words = { subject: string; before: string; after: string }

/** A difference outside the cells, in words. `map` names the personas of its curves. */
export function wordsFor(difference: ValueDifference, map: JourneyMap): Words {
  const { subjects } = texts
  switch (difference.type) {
    case 'header': {
      const { field, before, after } = difference
      const say = (value: string | null) => (value && field === 'reviewDate' ? formatDay(value, labels) : (value ?? ''))
      return { subject: subjects[field], before: say(before), after: say(after) }
    }
    case 'scenario':
      return { subject: subjects[difference.field], before: difference.before ?? '', after: difference.after ?? '' }
    case 'state': {
      const say = (state: typeof difference.before) => (state ? labels.states[state] : '')
      return { subject: subjects.state, before: say(difference.before), after: say(difference.after) }
    }
    case 'persona': {
      const { before, after, fields } = difference
      return {
        subject: subjects.persona((after ?? before)?.name ?? ''),
        ...presence(before?.name, after?.name, fields),
      }
    }
    case 'main-persona':
      return { subject: subjects.mainPersona, before: difference.before ?? '', after: difference.after ?? '' }
    case 'phase': {
      const { before, after, fields } = difference
      return { subject: subjects.phase((after ?? before)?.name ?? ''), ...presence(before?.name, after?.name, fields) }
    }
    case 'phase-order':
      return { subject: subjects.phaseOrder, before: difference.before.join(', '), after: difference.after.join(', ') }
    case 'curve': {
      const { before, after } = difference
      const curve = after ?? before
      return { subject: subjects.curve(curve ? nameCurve(map, curve) : ''), ...presence(before?.id, after?.id, []) }
    }
    case 'emotion': {
      const { phase, curve, before, after } = difference
      return {
        subject: subjects.emotion(phase.name, nameCurve(map, curve)),
        before: feeling(before),
        after: feeling(after),
      }
    }
    case 'lanes': {
      const names = (kinds: readonly LaneKind[]) => kinds.map(kind => labels.lanes[kind]).join(', ')
      const said = [
        difference.shown.length > 0 && texts.laneShown(names(difference.shown)),
        difference.hidden.length > 0 && texts.laneHidden(names(difference.hidden)),
      ]
      return { subject: subjects.lanes, before: '', after: said.filter(Boolean).join('; ') }
    }
    case 'links':
    case 'decisions':
      return { subject: subjects[difference.type], before: String(difference.before), after: String(difference.after) }
  }
}

/** Fields that every kind of card has. */
const COMMON = ['text', 'evidence', 'source', 'tags']

/**
 * What became of a card; one that was moved may have been changed as well. In another row it is of another kind, and that
 * it has other fields there goes without saying.
 */
export function markWords(mark: MarkedCard['mark'], fields: readonly string[]): string {
  const told = fields.includes('kind') ? fields.filter(field => COMMON.includes(field)) : fields
  const changed = told.length > 0 && texts.changedFields(fieldWords(told))
  const moved = mark === 'changed' ? '' : texts.marks[mark]
  return [moved, changed].filter(Boolean).join('; ')
}

/** Names of the fields that differ, as in „Text, Quelle“. */
function fieldWords(fields: readonly string[]): string {
  return fields.map(field => texts.fields[field] ?? field).join(', ')
}

function presence(before: string | undefined, after: string | undefined, fields: readonly string[]) {
  if (before === undefined) return { before: texts.missing, after: texts.present }
  if (after === undefined) return { before: texts.present, after: texts.missing }
  const isRenamed = before !== after && fields.includes('name')
  const rest = fields.filter(field => field !== 'name')
  const note = rest.length > 0 ? texts.changedFields(fieldWords(rest)) : texts.marks.changed
  return isRenamed ? { before, after: rest.length > 0 ? `${after} (${note})` : after } : { before: '', after: note }
}

function nameCurve(map: JourneyMap, curve: Curve): string {
  return labels.sheet.curve(findCurvePersona(map, curve)?.name.split(' ')[0] ?? '', labels.states[curve.state])
}

function feeling(point: EmotionPoint | null): string {
  if (!point) return ''
  const value = `${formatSigned(point.value)}, ${emotionWord(point.value, labels)}`
  return point.reason === '' ? value : `${value}: ${point.reason}`
}
