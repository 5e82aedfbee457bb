'use client'

import { useSyncExternalStore } from 'react'
import type { FactKind, FactValue } from '@/lib/domain/progress/fact'
import { browserStore } from './browser-store'
import { NOTHING_KNOWN, type ProgressSnapshot, type SaveState } from './snapshot'

const subscribe = (listener: () => void) => browserStore().subscribe(listener)
const snapshot = () => browserStore().getSnapshot()
const onServer = () => NOTHING_KNOWN

/** What is known of the person: local copy first, then the server's answer, always with what was just done here. */
export function useProgress(): ProgressSnapshot {
  return useSyncExternalStore(subscribe, snapshot, onServer)
}

/** How saving stands: words for it are in the shell's texts. */
export function useSaveState(): SaveState {
  return useProgress().save
}

/** Notes something that the person did; it is saved in the background and survives a reload. */
export function record<K extends FactKind>(kind: K, subject: string, value: FactValue[K]): void {
  browserStore().record(kind, subject, value)
}

/** Asks the server again, after something was stored past the outbox (a quiz, a practised question). */
export function refreshProgress(): void {
  void browserStore().refresh()
}

/** Tries to send now what could not be sent. */
export function sendNow(): void {
  void browserStore().sendNow()
}

/** Takes a refused fact off the list. */
export function dismissRefused(id: string): void {
  browserStore().dismiss(id)
}
