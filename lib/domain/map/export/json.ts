import type { JourneyMap } from '../model'

/** The map as a JSON file, read back by `importJson`. Rare signs that XML cannot hold are escaped. */
export function exportJson(map: JourneyMap): string {
  return `${JSON.stringify(map, null, 2).replace(/[\uFFFE\uFFFF\u007F-\u009F]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
