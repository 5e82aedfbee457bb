import './plan.css'

/** A wood with a few trees; `path` is its edge, `trees` are where they stand. */
export function Wood({ path, trees }: { path: string; trees: readonly (readonly [number, number])[] }) {
  return (
    <>
      <path d={path} fill="var(--forest)" />
      <path
        d={trees.map(([x, y]) => `M${x} ${y}v-5M${x - 4} ${y - 5}c-3-5 1-9 4-9s7 4 4 9z`).join('')}
        className="trees"
      />
    </>
  )
}

/** A lake with two waves. */
export function Lake({ path, waves }: { path: string; waves: string }) {
  return (
    <g className="lake">
      <path d={path} fill="var(--water)" />
      <path d={waves} fill="none" strokeLinecap="round" />
    </g>
  )
}
