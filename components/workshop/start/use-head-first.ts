'use client'

import { useEffect } from 'react'
import { useDesk } from '../desk'
import { HEAD_FIRST } from './head-first'

/** Opens the head of a map that was just begun, once: the mark leaves the address. */
export function useHeadFirst(): void {
  const { ui } = useDesk()
  useEffect(() => {
    if (location.hash !== HEAD_FIRST) return
    history.replaceState(null, '', location.pathname)
    ui.set({ hasHeadOpen: true })
  }, [ui])
}
