import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentRoot } from './places'

/** Size of a drawing, and its patterns and gradients, which have to stand in the page itself. */
export type Drawing = { width: number; height: number; defs: string | null }

/**
 * The text of a chapter's drawing, its ids unique in the course (but for the root's, `figure`).
 * @throws when there is no such file
 */
export function readDrawing(slug: string, file: string): string {
  const prefix = `${slug}-${file.replace(/\.svg$/, '')}-`
  return readFileSync(path.join(contentRoot(), 'chapters', slug, 'figures', file), 'utf8')
    .replace(/\bid="(?!figure")/g, `id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`)
}

/**
 * A drawing as a lesson needs it: drawn through `<use>` from its file. Chromium resolves `url(#…)` of a used file against
 * the page, other browsers against the file; therefore patterns and gradients stand in both.
 * @throws when it has no view box
 */
export function drawingOf(slug: string, file: string): Drawing {
  const svg = readDrawing(slug, file)
  const box = /<svg[^>]*\bviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg)
  if (!box) throw new Error(`${slug}/figures/${file} has no viewBox.`)
  const defs = [...svg.matchAll(/<defs>([\s\S]*?)<\/defs>/g)].map(([, inner = '']) =>
    inner.replace(/>\s+</g, '><').trim(),
  )
  return { width: Number(box[1]), height: Number(box[2]), defs: defs.join('') || null }
}
