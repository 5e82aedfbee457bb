'use client'

import { useSyncExternalStore } from 'react'
import { cornerTexts } from '@/content/texts/de/corner'
import { THEME_KEY } from './theme-script'

const CHOICES = ['light', 'dark', 'system'] as const
type Choice = (typeof CHOICES)[number]

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const onSystem = () => apply(stored())
  system.addEventListener('change', onSystem)
  listeners.add(listener)
  return () => {
    system.removeEventListener('change', onSystem)
    listeners.delete(listener)
  }
}

function stored(): Choice {
  try {
    const value = localStorage.getItem(THEME_KEY)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

function apply(choice: Choice): void {
  const isDark = choice === 'dark' || (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

function choose(choice: Choice): void {
  try {
    if (choice === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, choice)
  } catch {
    // Without storage the choice holds for this page.
  }
  apply(choice)
  for (const listener of listeners) listener()
}

/** Light, dark or as the system says. */
export function ThemeSelect() {
  const choice = useSyncExternalStore(subscribe, stored, () => 'system' as const)
  return (
    <label className="theme">
      <span className="vh">{cornerTexts.theme.label}</span>
      <select value={choice} onChange={event => choose(event.currentTarget.value as Choice)}>
        {CHOICES.map(value => (
          <option key={value} value={value}>
            {cornerTexts.theme[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
