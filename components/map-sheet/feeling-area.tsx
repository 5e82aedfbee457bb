type FeelingAreaProps = {
  /** Unique on the page. */
  id: string
  /** Path of the curve from `left` to `right`. */
  line: string
  left: number
  right: number
  /** y of feeling 0, and of the lower edge of the drawing. */
  zero: number
  bottom: number
}

/** The ground of a curve of feelings: filled above zero, hatched below, so that good and bad differ without colour. */
export function FeelingArea({ id, line, left, right, zero, bottom }: FeelingAreaProps) {
  const area = `${line}L${right} ${zero}L${left} ${zero}Z`
  return (
    <>
      <defs>
        <pattern
          id={`schraffur-${id}`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 3.5h7" stroke="var(--feel)" strokeWidth="1.6" opacity="0.75" />
        </pattern>
        <clipPath id={`oben-${id}`}>
          <rect width={right} height={zero} />
        </clipPath>
        <clipPath id={`unten-${id}`}>
          <rect y={zero} width={right} height={bottom - zero} />
        </clipPath>
      </defs>
      <path d={area} fill="var(--feel-wash)" clipPath={`url(#oben-${id})`} />
      <path d={area} fill={`url(#schraffur-${id})`} clipPath={`url(#unten-${id})`} />
    </>
  )
}
