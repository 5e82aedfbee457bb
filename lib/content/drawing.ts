import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentRoot } from './places'

/** The text of a chapter's drawing. @throws when there is no such file */
export function readDrawing(slug: string, file: string): string {
  return readFileSync(path.join(contentRoot(), 'chapters', slug, 'figures', file), 'utf8')
}

/** Width and height of a drawing's view box in its own units. @throws when it has none */
export function drawingSize(slug: string, file: string): { width: number; height: number } {
  const box = /<svg[^>]*\bviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(readDrawing(slug, file))
  if (!box) throw new Error(`${slug}/figures/${file} has no viewBox.`)
  return { width: Number(box[1]), height: Number(box[2]) }
}
