import Link from 'next/link'
import { accountTexts } from '@/content/texts/de/account'

const texts = accountTexts.konto

/** What stands here for somebody without an account. */
export function KontoGuest() {
  return (
    <div className="account-outcome">
      <h2>{texts.guestTitle}</h2>
      <p>{texts.guest}</p>
      <Link className="sign account-go" href="/anmelden?weiter=%2Fkonto" prefetch={false}>
        <span>
          {texts.guestSignIn}
          <small>{texts.guestSignInNote}</small>
        </span>
      </Link>
      <Link href="/registrieren?weiter=%2Fkonto" prefetch={false}>
        {texts.guestRegister}
      </Link>
    </div>
  )
}
