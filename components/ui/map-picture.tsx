import { memo } from 'react'
import type { Sheet } from '@/lib/domain/map/export/layout/sheet'
import type { Primitive } from '@/lib/domain/map/export/primitives'
import type { Ink } from '@/lib/domain/map/export/theme'

/** The inks of a sheet as tokens of the page, so that the picture follows its theme and its print colours. */
const INKS: Readonly<Record<Ink, string>> = {
  paper: 'var(--paper)',
  card: 'var(--card)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  hair: 'var(--hair)',
  edge: 'var(--edge)',
  water: 'var(--water)',
  sign: 'var(--sign)',
  signWash: 'var(--sign-wash)',
  feel: 'var(--feel)',
  feelWash: 'var(--feel-wash)',
}

/** Texts are React's own text nodes, so nothing in a map can become markup. */
export const MapPicture = memo(function MapPicture({ sheet, className }: { sheet: Sheet; className?: string }) {
  const size = `0 0 ${Math.ceil(sheet.width)} ${Math.ceil(sheet.height)}`
  return (
    <svg
      className={className}
      viewBox={size}
      width={Math.ceil(sheet.width)}
      role="img"
      aria-label={`${sheet.title}. ${sheet.description}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ overflow: 'visible', textRendering: 'geometricPrecision' }}
    >
      {sheet.primitives.map((primitive, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing has an order and nothing else
        <Shape key={index} primitive={primitive} />
      ))}
    </svg>
  )
})

function Shape({ primitive }: { primitive: Primitive }) {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive
      return <rect x={x} y={y} width={width} height={height} rx={radius} style={paint(primitive, primitive.fill)} />
    }
    case 'circle':
      return <circle cx={primitive.x} cy={primitive.y} r={primitive.r} style={paint(primitive, primitive.fill)} />
    case 'line': {
      const { x1, y1, x2, y2 } = primitive
      return <line x1={x1} y1={y1} x2={x2} y2={y2} style={paint(primitive, null)} />
    }
    case 'path':
      return <path d={primitive.d} style={paint(primitive, primitive.fill)} />
    case 'text': {
      const { x, y, size, weight, anchor, isRtl, fill, text } = primitive
      const style = { fontSize: size, fontWeight: weight, fill: INKS[fill] }
      return (
        <text x={x} y={y} textAnchor={anchor} direction={isRtl ? 'rtl' : undefined} style={style}>
          {text}
        </text>
      )
    }
  }
}

type Stroke = { stroke: Ink | null; strokeWidth: number; dash: readonly number[] | null }

function paint({ stroke, strokeWidth, dash }: Stroke, fill: Ink | null) {
  return {
    fill: fill === null ? 'none' : INKS[fill],
    ...(stroke !== null && { stroke: INKS[stroke], strokeWidth }),
    ...(stroke !== null && dash !== null && { strokeDasharray: dash.join(' ') }),
  }
}
