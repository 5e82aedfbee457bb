type Stroke = { stroke: string | null; strokeWidth: number; dash: readonly number[] | null }

/**
 * What a page is drawn from, in painting order. Lengths are pixels of the drawing, y grows downwards, colours are sRGB hex
 * values, lines have round ends and joins. A text's `y` is its base line; right-to-left texts start at `x` and run to the left.
 */
export type PdfItem =
  | ({
      kind: 'rect'
      x: number
      y: number
      width: number
      height: number
      radius: number
      fill: string | null
    } & Stroke)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Stroke)
  | ({ kind: 'circle'; x: number; y: number; r: number; fill: string | null } & Stroke)
  | ({ kind: 'path'; d: string; fill: string | null } & Stroke)
  | PdfText

export type PdfText = {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  weight: 400 | 600
  fill: string
  anchor: 'start' | 'middle' | 'end'
  isRtl: boolean
}

/** One page: its items are moved by (x, y) pixels and then scaled. A pixel is 1/96 inch. */
export type PdfPage = {
  widthMm: number
  heightMm: number
  x: number
  y: number
  scale: number
  background: string
  /** What the page shows, for people who hear it. */
  description: string
  items: readonly PdfItem[]
}
