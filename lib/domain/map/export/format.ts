import type { MapLabels } from '../labels'
import type { IsoDate } from '../model'
import type { EmotionValue } from '../vocabulary'

/** With its sign and a true minus: `+2`, `0`, `−1`. */
export function formatSigned(value: number): string {
  if (value === 0) return '0'
  return value > 0 ? `+${value}` : `−${Math.abs(value)}`
}

/** The word for a feeling, as in „verärgert“. */
export function emotionWord(value: EmotionValue, labels: MapLabels): string {
  return labels.emotions[value + 2] ?? ''
}

/** A calendar day in the language of the labels, as in `12. März 2026`. */
export function formatDay(day: IsoDate, labels: MapLabels): string {
  const format = new Intl.DateTimeFormat(labels.language, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
