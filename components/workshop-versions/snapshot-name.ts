import { mapVersionTexts as texts } from '@/content/texts/de/map-versions'
import type { SnapshotSummary } from '@/lib/domain/map/wire'

/** Chapter id → its number, for names such as „Stand nach Kapitel 4“. */
export type ChapterNumbers = Readonly<Record<string, number>>

/** What a kept state is called. */
export function nameOf({ label, chapterId }: SnapshotSummary, chapters: ChapterNumbers): string {
  if (label) return label
  if (chapterId === null) return texts.unnamed
  const number = chapters[chapterId]
  return number === undefined ? texts.afterSomeChapter : texts.afterChapter(number)
}
