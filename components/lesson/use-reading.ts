'use client'

import { useEffect, useState } from 'react'
import { record } from '../progress/use-progress'

/** A stop counts as reached when it stays the current one for this long. */
const DWELL_MS = 2500

/**
 * The stop that is being read: the last one whose top has passed the upper third of the window. Sections that stay
 * current for a while are noted as reached, so that reading can go on at the exact place.
 * @returns its index, -1 above the first one
 */
export function useReading(chapterId: string, ids: readonly string[], sectionIds: readonly string[]): number {
  const [current, setCurrent] = useState(-1)

  useEffect(() => {
    const passed = new Set<number>()
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, boundingClientRect, isIntersecting } of entries) {
          const index = ids.indexOf(target.id)
          if (isIntersecting || boundingClientRect.top < 0) passed.add(index)
          else passed.delete(index)
        }
        setCurrent(Math.max(-1, ...passed))
      },
      // A band from far above the window down to its upper third: what is in it has been passed.
      { rootMargin: '100000px 0px -65% 0px' },
    )
    for (const id of ids) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [ids])

  useEffect(() => {
    const heading = ids[current]
    if (!heading || !sectionIds.includes(heading)) return
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') record('position.reached', chapterId, { heading })
    }, DWELL_MS)
    return () => clearTimeout(timer)
  }, [chapterId, ids, sectionIds, current])

  return current
}
