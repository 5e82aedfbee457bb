/** The learner's map in miniature as it is after a chapter (1–10); what that chapter adds is drawn in ink or on yellow. */
export function SmallSheet({ step, isMarked = false }: { step: number; isMarked?: boolean }) {
  return (
    <svg className={isMarked ? 'sheet-i marked' : 'sheet-i'} viewBox="0 0 96 62" aria-hidden="true">
      <use href={`/blatt.svg#stand-${step}`} />
    </svg>
  )
}
