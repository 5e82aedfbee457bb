import Link from 'next/link'
import { shellTexts } from '@/content/texts/de/shell'

/** The word mark, leading home. */
export function Brand() {
  return (
    <Link className="brand" href="/" prefetch={false}>
      <BrandMark />
    </Link>
  )
}

/** The word mark with its line: two stations and the diamond between them. */
export function BrandMark() {
  return (
    <>
      <svg viewBox="0 0 38 26" aria-hidden="true">
        <path
          d="M3 21C9 21 9 7 17 7s7 12 18 12"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="3"
          strokeLinecap="round"
        />
        <circle cx="3" cy="21" r="3" fill="var(--ink)" />
        <rect
          x="12.6"
          y="2.6"
          width="8.8"
          height="8.8"
          transform="rotate(45 17 7)"
          fill="var(--sign)"
          stroke="var(--sign-edge)"
          strokeWidth="1.75"
        />
        <circle cx="35" cy="19" r="2.6" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.75" />
      </svg>
      {shellTexts.brand}
    </>
  )
}
