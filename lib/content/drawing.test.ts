import { describe, expect, it } from 'vitest'
import { getCourse } from './catalogue'
import { drawingSize, readDrawing, withMasks } from './drawing'

const HATCHED = `<svg viewBox="0 0 60 40"><g id="figure"><defs><pattern id="h" width="7" height="7"><path d="M0 0V7" stroke="var(--feel)"/></pattern></defs><rect width="60" height="40" fill="url(#h)"/></g></svg>`

describe('a hatched drawing', () => {
  it('is filled with its colour, through a mask of stripes that needs no token', () => {
    const drawn = withMasks(HATCHED)
    expect(drawn).toContain('<rect width="60" height="40" fill="var(--feel)" mask="url(#h-mask)"/>')
    expect(drawn).toContain('<path d="M0 0V7" stroke="#fff"/>')
    expect(drawn.match(/fill="url\(#h\)"/g)).toHaveLength(1)
  })

  it('is left alone without patterns', () => {
    const plain = '<svg viewBox="0 0 60 40"><rect fill="var(--feel)"/></svg>'
    expect(withMasks(plain)).toBe(plain)
  })
})

const drawings = getCourse().chapters.flatMap(({ slug, figures }) => figures.map(file => [slug, file] as const))

describe.each(drawings)('%s/%s', (slug, file) => {
  const svg = readDrawing(slug, file)

  it('asks for no token where the page cannot give one', () => {
    const resources = svg.match(/<(pattern|mask|linearGradient|radialGradient|marker|symbol)\b.*?<\/\1>/gs) ?? []
    expect(resources.filter(resource => resource.includes('var('))).toEqual([])
  })

  it('finds everything that it refers to in itself', () => {
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`)
    expect(drawingSize(slug, file).width).toBeGreaterThan(0)
  })
})
