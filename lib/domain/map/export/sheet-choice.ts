import type { MapLabels } from '../labels'
import { DATE_PATTERN } from '../limits'
import type { IsoDate, JourneyMap } from '../model'
import { formatDay } from './format'
import type { PageFormat } from './layout/paginate'
import type { Foot } from './layout/sheet'

/** What a person chooses for a sheet: its title or none, and name and day in the foot; empty ones are left out. */
export type SheetChoice = { isTitled: boolean; title: string; name: string; day: IsoDate | '' }

/** `GET /api/maps/<id>/pdf`: a choice of sheet and paper. */
export type PdfChoice = SheetChoice & { format: PageFormat }

/** The map under the chosen title, and its foot. `asOf` says the day in words, as in „Stand 12. März 2026“. */
export function applyChoice(
  map: JourneyMap,
  { isTitled, title, name, day }: SheetChoice,
  labels: MapLabels,
  asOf: (day: string) => string,
): { map: JourneyMap; foot: Foot; isTitled: boolean } {
  const foot = {
    ...(name.trim() !== '' && { name: name.trim() }),
    ...(DATE_PATTERN.test(day) && { date: asOf(formatDay(day, labels)) }),
  }
  return { map: title.trim() === '' ? map : { ...map, title: title.trim() }, foot, isTitled }
}

/** The choice as a query, for the address of a PDF. */
export function toQuery({ format, isTitled, title, name, day }: PdfChoice): string {
  return new URLSearchParams({ format, isTitled: String(isTitled), title, name, day }).toString()
}
