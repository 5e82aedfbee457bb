import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contentRoot } from './places'

/**
 * The text of a chapter's drawing as it is served: its ids unique in the course (but for the root's, `figure`), its
 * hatching as masks.
 * @throws when there is no such file
 */
export function readDrawing(slug: string, file: string): string {
  const prefix = `${slug}-${file.replace(/\.svg$/, '')}-`
  const svg = readFileSync(path.join(contentRoot(), 'chapters', slug, 'figures', file), 'utf8')
  return withMasks(
    svg
      .replace(/\bid="(?!figure")/g, `id="${prefix}`)
      .replace(/url\(#/g, `url(#${prefix}`)
      .replace(/href="#/g, `href="#${prefix}`),
  )
}

const PATTERN = /<pattern id="([^"]+)"[^>]*>.*?<\/pattern>/gs
const COLOUR = /\b(stroke|fill)="(var\(--[\w-]+\))"/

/**
 * Lessons draw a file through `<use>`. What it paints takes the page's colours, but its patterns do not: a browser resolves
 * them in the file, where no token is known. So a hatched shape is filled with the colour itself, seen through a mask of
 * white stripes.
 */
export function withMasks(svg: string): string {
  const [, width = 0, height = 0] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  let drawn = svg
  for (const [whole, id = ''] of svg.matchAll(PATTERN)) {
    const colour = COLOUR.exec(whole)?.[2]
    if (!colour) continue
    const area = `x="-${width}" y="-${height}" width="${Number(width) * 3}" height="${Number(height) * 3}"`
    const mask = `<mask id="${id}-mask" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="url(#${id})"/></mask>`
    drawn = drawn
      .replace(whole, whole.replaceAll(colour, '#fff') + mask)
      .replaceAll(`fill="url(#${id})"`, `fill="${colour}" mask="url(#${id}-mask)"`)
      // The mask's own rectangle shows the stripes.
      .replace(`<rect ${area} fill="${colour}" mask="url(#${id}-mask)"/>`, `<rect ${area} fill="url(#${id})"/>`)
  }
  return drawn
}

/**
 * Width and height of a drawing's view box.
 * @throws when it has none
 */
export function drawingSize(slug: string, file: string): { width: number; height: number } {
  const box = /<svg[^>]*\bviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(readDrawing(slug, file))
  if (!box) throw new Error(`${slug}/figures/${file} has no viewBox.`)
  return { width: Number(box[1]), height: Number(box[2]) }
}
