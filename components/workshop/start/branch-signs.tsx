import type { ReactNode } from 'react'
import type { templateTexts } from '@/content/texts/de/map'

export type Branch = keyof typeof templateTexts

/** One object for each branch, drawn onto the head row of an empty sheet of 74 × 58. */
const OBJECTS: Readonly<Record<Branch, ReactNode>> = {
  // A parcel.
  onlinehandel: (
    <>
      <path d="M20 25l5-8h24l5 8v24H20z" fill="var(--contour)" />
      <path d="M20 25h34M33 17l-1.5 8v8h11v-8l-1.5-8" fill="var(--card)" />
    </>
  ),
  // A hammer.
  handwerk: (
    <g transform="rotate(40 37 33)">
      <rect x="34.5" y="24" width="5" height="28" rx="1.5" fill="var(--card)" />
      <path d="M27 15h16q6 0 8 8-5-3-9-2v3H27z" fill="var(--water)" />
    </g>
  ),
  // The cross of a surgery.
  gesundheit: <path d="M32 16h10v11.5h11.5v10H42V49H32V37.5H20.5v-10H32z" fill="var(--forest)" />,
  // A factory.
  'b2b-industrie': (
    <>
      <path d="M15 49V32l11-7v7l11-7v7l9-6V16h7v33z" fill="var(--water)" />
      <path d="M22 41h5M33 41h5M44 41h5" />
    </>
  ),
  // A town hall.
  stadtwerke: (
    <>
      <path d="M17 27l20-11 20 11z" fill="var(--contour)" />
      <path d="M21 44V27h32v17" fill="var(--card)" />
      <path d="M28 31v13M37 31v13M46 31v13M17 49h40v-5H17z" fill="var(--card)" />
    </>
  ),
}

/** The head row of a map, and below it what the branch is known by. */
export function BranchSign({ branch }: { branch: Branch }) {
  return (
    <>
      <path d="M1 10.5h72M15.4 1v9.5M29.8 1v9.5M44.2 1v9.5M58.6 1v9.5" stroke="var(--hair)" strokeWidth="1.25" />
      <g fill="none" stroke="var(--ink)" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round">
        {OBJECTS[branch]}
      </g>
    </>
  )
}
