'use client'

import Link from 'next/link'
import { shellTexts as texts } from '@/content/texts/de/shell'
import { useProgress } from '../progress/use-progress'
import { SaveMark } from './save-mark'

/** Who is here and how saving stands; the static page says „Anmelden“. */
export function Corner() {
  const { viewer, save, refused } = useProgress()
  return (
    <>
      <SaveMark save={save} refused={refused} />
      {viewer.kind === 'member' ? (
        <Link className="who hide" href="/konto" prefetch={false} title={texts.account}>
          <i aria-hidden="true">{initials(viewer.name ?? viewer.email ?? '')}</i>
          {viewer.name ?? viewer.email}
        </Link>
      ) : (
        <Link className="sign-in" href="/anmelden" prefetch={false}>
          {texts.signIn}
        </Link>
      )}
    </>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map(word => word?.[0] ?? '')
    .join('')
    .toUpperCase()
}
