'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cornerTexts as texts } from '@/content/texts/de/corner'
import { useProgress } from '../progress/use-progress'
import { SaveMark } from './save-mark'

/** Who is here and how saving stands; the static page says „Anmelden“. */
export function Corner() {
  const { viewer, save, refused } = useProgress()
  const path = usePathname()
  return (
    <>
      <SaveMark save={save} refused={refused} />
      {viewer.kind === 'member' ? (
        <Link className="who hide" href="/konto" prefetch={false} title={texts.account}>
          <i aria-hidden="true">{initials(viewer.name ?? viewer.email ?? '')}</i>
          {viewer.name ?? viewer.email}
        </Link>
      ) : (
        <Link className="sign-in" href={signInAt(path)} prefetch={false}>
          {texts.signIn}
        </Link>
      )}
    </>
  )
}

/** The sign-in page, told where to go on after it; its own pages and the landing page are no places to come back to. */
function signInAt(path: string): string {
  const isPlace = !/^\/($|_|anmelden|registrieren|passwort-vergessen)/.test(path)
  return isPlace ? `/anmelden?weiter=${encodeURIComponent(path)}` : '/anmelden'
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map(word => word?.[0] ?? '')
    .join('')
    .toUpperCase()
}
