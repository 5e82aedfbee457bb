'use client'

import { useEffect, useRef } from 'react'
import { chapterProgress } from '@/lib/domain/progress/completion'
import { useProgress } from '../progress/use-progress'

/** Watches a chapter: the moment it is completed, the map of the exercises is kept as „Stand nach Kapitel n“. */
export function ChapterSnapshot({ chapterId }: { chapterId: string }) {
  const { isKnown, state, quiz } = useProgress()
  const status = isKnown ? chapterProgress(chapterId, state, quiz).status : null
  const before = useRef<typeof status>(null)
  useEffect(() => {
    const isJustCompleted = before.current !== null && before.current !== 'completed' && status === 'completed'
    if (status !== null) before.current = status
    if (isJustCompleted) {
      void import('./take-chapter-snapshot').then(({ takeChapterSnapshot }) => takeChapterSnapshot(chapterId))
    }
  }, [chapterId, status])
  return null
}
