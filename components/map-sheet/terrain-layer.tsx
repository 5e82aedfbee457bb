import { sheetSize } from './terrain'

/** The contour lines of a sheet behind something. They lie in a file of their own and weigh nothing in the page. */
export function Terrain({ name }: { name: string }) {
  const { width, height } = sheetSize(name)
  return (
    <svg className="terrain" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <use href={`/gelaende/${name}.svg#linien`} />
    </svg>
  )
}
