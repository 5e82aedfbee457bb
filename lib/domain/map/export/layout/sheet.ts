import type { MapLabels } from '../../labels'
import type { Primitive } from '../primitives'

/** A drawn map or a part of it. Lengths are CSS pixels; the origin is the upper left corner. */
export type Sheet = {
  width: number
  height: number
  /** In painting order. */
  primitives: Primitive[]
  title: string
  /** What the drawing says in words, for screen readers. */
  description: string
}

/** What stands in the foot beside the legend; everything may be empty. The caller formats the date. */
export type Foot = { name?: string; date?: string; page?: string }

export type SheetOptions = {
  labels: MapLabels
  foot?: Foot
  /** Whether the title stands above the map; yes when left out. */
  isTitled?: boolean
  /** Width of a column; 190 when left out. */
  columnWidth?: number
}

/** A group of primitives and the height that it takes. */
export type Block = { primitives: Primitive[]; height: number }

export const LANE_WIDTH = 124
export const COLUMN_WIDTH = 190
/** Between cards, and between cards and the edges of their cell. */
export const GAP = 7
export const GUTTER = 11
