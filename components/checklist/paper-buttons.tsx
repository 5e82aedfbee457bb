'use client'

import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { checklistTexts as texts } from '@/content/texts/de/checklist'
import { EMPTY_PROGRESS } from '@/lib/domain/progress/fold'
import { useProgress } from '../progress/use-progress'
import { Icon } from '../ui/icon'
import type { ChecklistProps } from './checklist'
import { PaperList } from './paper-list'

/** Prints the checklist alone: as it stands with the learner's ticks and notes, or blank for the next project. */
export function PaperButtons({ title, chapter, items }: ChecklistProps) {
  const { state, viewer } = useProgress()
  const [onPaper, setOnPaper] = useState<'mine' | 'blank' | null>(null)
  useEffect(() => {
    const putAway = () => setOnPaper(null)
    addEventListener('afterprint', putAway)
    return () => removeEventListener('afterprint', putAway)
  }, [])
  const isBegun = items.some(({ id }) => state.ticked[id] || state.notes[id])
  const toPaper = (kind: 'mine' | 'blank') => {
    flushSync(() => setOnPaper(kind))
    print()
  }
  const own = onPaper === 'mine' && isBegun ? state : EMPTY_PROGRESS
  return (
    <div className="to-paper">
      <button type="button" className="btn s" onClick={() => toPaper('mine')}>
        <Icon name="print" />
        <span>{texts.print}</span>
      </button>
      {isBegun && <span className="small muted">{texts.withOwn}</span>}
      {isBegun && (
        <button type="button" className="btn bare s" onClick={() => toPaper('blank')}>
          {texts.printBlank}
        </button>
      )}
      {onPaper &&
        createPortal(
          <PaperList
            title={title}
            chapter={chapter}
            items={items.map(({ id, text }) => ({
              text,
              isTicked: own.ticked[id] ?? false,
              note: own.notes[id] ?? '',
            }))}
            name={viewer.name ?? ''}
            date={own === state ? new Date() : null}
          />,
          document.body,
        )}
    </div>
  )
}
