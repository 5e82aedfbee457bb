'use client'

import { accountTexts } from '@/content/texts/de/account'
import { useProgress } from '../progress/use-progress'
import { DeleteAccount } from './delete-account'
import { KontoGuest } from './konto-guest'
import { KontoPart } from './konto-part'
import { NameForm } from './name-form'
import { OtherWay } from './other-way'
import { SessionList } from './session-list'
import { SignOut } from './sign-out'

const texts = accountTexts.konto

/** Everything about one's own account; for guests, what they would have of one. */
export function Konto() {
  const { viewer, isKnown } = useProgress()
  if (!isKnown) return <p className="muted">{texts.loading}</p>
  if (viewer.kind !== 'member') return <KontoGuest />
  return (
    <>
      <KontoPart title={texts.person}>
        <NameForm name={viewer.name ?? ''} />
        <div>
          <h3>{accountTexts.form.email}</h3>
          <p>{viewer.email}</p>
          <p className="muted small">{texts.emailNote}</p>
        </div>
      </KontoPart>
      <KontoPart title={texts.password}>
        <p>{texts.passwordText}</p>
        <OtherWay to="/passwort-vergessen">{texts.passwordLink}</OtherWay>
      </KontoPart>
      <KontoPart title={texts.sessions}>
        <SessionList />
      </KontoPart>
      <KontoPart title={texts.signOutTitle}>
        <SignOut />
      </KontoPart>
      <KontoPart title={texts.export}>
        <p>{texts.exportText}</p>
        <a className="btn" href="/api/account/export" download>
          {texts.exportLink}
        </a>
      </KontoPart>
      <KontoPart title={texts.delete}>
        <DeleteAccount />
      </KontoPart>
    </>
  )
}
