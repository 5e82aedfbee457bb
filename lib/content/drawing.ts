import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentRoot } from './places'

/** Size of a drawing, and its markup where it has to stand in the page itself. */
export type Drawing = { width: number; height: number; inner: { markup: string; viewBox: string } | null }

/** The text of a chapter's drawing. @throws when there is no such file */
export function readDrawing(slug: string, file: string): string {
  return readFileSync(path.join(contentRoot(), 'chapters', slug, 'figures', file), 'utf8')
}

/**
 * A drawing as a lesson needs it. Most are drawn through `<use>` from their file; patterns and gradients are found only
 * in the page's own document (Chromium resolves `url(#…)` of a used file against the page), so those drawings stand in the
 * page, with ids of their own.
 * @throws when it has no view box
 */
export function drawingOf(slug: string, file: string): Drawing {
  const svg = readDrawing(slug, file)
  const box = /<svg[^>]*\bviewBox="([-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+))"/.exec(svg)
  if (!box?.[1]) throw new Error(`${slug}/figures/${file} has no viewBox.`)
  const size = { width: Number(box[2]), height: Number(box[3]) }
  if (!svg.includes('url(#')) return { ...size, inner: null }
  const prefix = `${slug}-${file.replace(/\.svg$/, '')}-`
  const markup = svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\bid="/g, `id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`)
    .replace(/>\s+</g, '><')
    .trim()
  return { ...size, inner: { markup, viewBox: box[1] } }
}
