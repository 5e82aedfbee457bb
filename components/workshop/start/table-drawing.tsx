import { mapLabels, templateTexts } from '@/content/texts/de/map'
import { startTexts } from '@/content/texts/de/workshop'
import { PHASE_KINDS } from '@/lib/domain/map/vocabulary'
import { type Branch, BranchSign } from './branch-signs'

const COLUMN = 74.4

/** An empty sheet with a pencil: the drawing of a desk on which nothing lies yet. */
export function TableDrawing() {
  const names = PHASE_KINDS.filter(kind => kind !== 'custom').map(kind => mapLabels.phases[kind])
  return (
    <svg className="ill" viewBox="0 0 480 330" role="img" aria-label={startTexts.empty.drawing}>
      <g transform="rotate(-3 240 165)">
        <rect x="61" y="45" width="392" height="252" fill="var(--contour)" />
        <rect x="52" y="36" width="392" height="252" fill="var(--card)" stroke="var(--ink)" strokeWidth="2.25" />
        <rect x="62" y="46" width="372" height="232" fill="none" stroke="var(--ink)" />
        <path
          d="M136.4 46v232M210.8 46v232M285.2 46v232M359.6 46v232M62 76h372M62 152h372M62 228h372"
          stroke="var(--hair)"
          strokeWidth="1.25"
        />
        {names.map((name, index) => (
          <text key={name} x={99.2 + index * COLUMN} y="66" textAnchor="middle" className="ph-name">
            {name}
          </text>
        ))}
        <path
          d="M108 176c18-26 44-30 70-10s56 54 92 56 52-18 70-34"
          fill="none"
          stroke="var(--feel)"
          strokeWidth="3.25"
          strokeLinecap="round"
          strokeDasharray=".1 9"
        />
        <rect
          x="82"
          y="172"
          width="26"
          height="26"
          transform="rotate(45 95 185)"
          fill="var(--sign)"
          stroke="var(--sign-edge)"
          strokeWidth="2.25"
        />
      </g>
      <g transform="translate(352 168) rotate(38)" stroke="var(--ink)" strokeWidth="2">
        <rect x="-9" y="-128" width="18" height="112" fill="var(--sign)" />
        <rect x="-9" y="-142" width="18" height="15" rx="3" fill="var(--feel)" />
        <path d="M-9-16L0 6L9-16Z" fill="var(--card)" strokeLinejoin="round" />
        <path d="M-2.6-1L0 6L2.6-1Z" fill="var(--ink)" stroke="none" />
      </g>
    </svg>
  )
}

export type StartSignProps = { kind: 'example' | 'repair' | 'blank' | 'file' | Branch }

/** A small picture beside each beginning; templates show their branch. */
export function StartSign({ kind }: StartSignProps) {
  return (
    <svg viewBox="0 0 74 58" aria-hidden="true">
      <rect x="1" y="1" width="72" height="56" fill="var(--card)" stroke="var(--ink)" strokeWidth="1.75" />
      {kind === 'example' && (
        <>
          <path
            d="M8 30C18 14 24 18 30 34S44 12 50 16S60 48 68 26"
            fill="none"
            stroke="var(--feel)"
            strokeWidth="2.75"
          />
          <path d="M8 34h60" stroke="var(--ink)" />
        </>
      )}
      {kind === 'repair' && (
        <>
          <path d="M8 30h22M44 30h24" stroke="var(--feel)" strokeWidth="2.75" />
          <path d="M32 22l10 16M42 22L32 38" stroke="var(--brick)" strokeWidth="2.5" strokeLinecap="round" />
        </>
      )}
      {kind === 'blank' && (
        <path d="M15 1v56M29 1v56M43 1v56M58 1v56M1 14h72" stroke="var(--hair)" strokeWidth="1.25" />
      )}
      {kind === 'file' && (
        <path
          d="M37 42V16M27 26l10-10 10 10"
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2.25"
          strokeLinecap="round"
        />
      )}
      {isBranch(kind) && <BranchSign branch={kind} />}
    </svg>
  )
}

function isBranch(kind: StartSignProps['kind']): kind is Branch {
  return kind in templateTexts
}
