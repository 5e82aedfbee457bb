import type { EvidenceLevel } from '@/lib/domain/map/vocabulary'

/** Signs of the editor. Decorative: a word stands beside each or in the label of its button. */
const PATHS = {
  undo: 'M4 8h8a4 4 0 010 8H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H8a4 4 0 000 8h4M16 8l-4-4M16 8l-4 4',
  plus: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  flag: 'M5 18V3l10 3.5L5 10',
  tick: 'M4 10.5l4 4 8-9',
  warning: 'M10 3l8 14H2zM10 8v4.5M10 15v.2',
  waiting: 'M10 3v.1M14.9 5.1v.1M17 10v.1M14.9 14.9v.1M10 17v.1M5.1 14.9v.1M3 10v.1M5.1 5.1v.1',
  left: 'M12 4l-6 6 6 6',
  right: 'M8 4l6 6-6 6',
  full: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5',
  play: 'M6 4l10 6-10 6z',
  lanes: 'M3 5h14M3 10h14M3 15h14',
} as const

export type IconName = keyof typeof PATHS

/** A 20 px line icon in the colour of the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

export function DotsIcon() {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="3" />
    </svg>
  )
}

/** Dashed ring, half disc, disc: how surely something is known. */
export function EvidenceSign({ level }: { level: EvidenceLevel }) {
  return (
    <svg className="ev-sign" viewBox="0 0 12 12" aria-hidden="true">
      {level === 'assumption' && (
        <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.6" />
      )}
      {level === 'partial' && (
        <>
          <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M6 1.6a4.4 4.4 0 010 8.8z" fill="currentColor" />
        </>
      )}
      {level === 'proven' && <circle cx="6" cy="6" r="4.8" fill="currentColor" />}
    </svg>
  )
}

/** The small yellow flag of a moment of truth; without a label a word stands beside it. */
export function MomentFlag({ label }: { label?: string }) {
  return (
    <>
      <svg className="mot" viewBox="0 0 12 14" aria-hidden="true">
        <path
          d="M2 13.5V1l9 3-9 3"
          fill="var(--sign)"
          stroke="var(--sign-edge)"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </svg>
      {label && <span className="vh">{label}: </span>}
    </>
  )
}

/** A silhouette on a disc; faces have no features. */
export function PersonSign() {
  return (
    <svg className="person" viewBox="0 0 52 52" aria-hidden="true">
      <circle cx="26" cy="26" r="25" fill="var(--water)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M13 42c2-9 8-12 13-12s11 3 13 12" fill="var(--sign)" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx="26" cy="21" r="8.5" fill="var(--card)" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M17 22c-1-9 4-13 9-13s11 3 9 13c-1-4-3-6-6-7-3 2-8 2-10 3-1 1-2 2-2 4z" fill="var(--ink)" />
    </svg>
  )
}
