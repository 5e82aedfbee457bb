/** What a stop of the margin line stands for. */
export type StopKind = 'section' | 'question' | 'checklist' | 'exercise' | 'faq' | 'quiz'
export type Stop = { id: string; kind: StopKind; text: string }

/** The sign of a stop: circle section, diamond question, square checklist, folded map exercise, ring with dot quiz. */
export function StopSign({ kind, state }: { kind: StopKind; state: 'done' | 'here' | 'open' }) {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true">
      {state === 'here' ? (
        <rect x="3.5" y="3.5" width="15" height="15" transform="rotate(45 11 11)" className="st-here" />
      ) : (
        <Shape kind={kind} className={state === 'done' ? 'st-done' : 'st-open'} />
      )}
    </svg>
  )
}

function Shape({ kind, className }: { kind: StopKind; className: string }) {
  switch (kind) {
    case 'section':
      return <circle cx="11" cy="11" r="6" className={className} />
    case 'question':
    case 'faq':
      return (
        <>
          <path d="M11 3l8 8-8 8-8-8z" className={className} />
          <text x="11" y="15.2" className={className === 'st-done' ? 'inv' : undefined}>
            ?
          </text>
        </>
      )
    case 'checklist':
      return (
        <>
          <rect x="4" y="4" width="14" height="14" rx="2" className="st-open" />
          <path d="M7.5 11l2.5 2.5 4.5-5" fill="none" stroke="var(--ink)" strokeWidth="1.75" />
        </>
      )
    case 'exercise':
      return <path d="M3 6l5-2 6 2 5-2v12l-5 2-6-2-5 2z" className="st-open" strokeLinejoin="round" />
    case 'quiz':
      return (
        <>
          <circle cx="11" cy="11" r="8" className="st-open" />
          <circle cx="11" cy="11" r="3.4" fill="var(--ink)" />
        </>
      )
  }
}
