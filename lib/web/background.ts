import 'server-only'
import { sendMails } from '../commands/send-mails'
import { database } from '../db/client'
import { systemClock } from '../platform/clock'
import { env } from '../platform/env'
import { log } from '../platform/log'
import { type Mailer, smtpMailer } from '../platform/mail'

const LOOK_EVERY_MS = 2_000

const shared = globalThis as typeof globalThis & { reisekarteBackground?: NodeJS.Timeout }

/** In development nobody has a mail server: what would be sent is printed. */
const printMail: Mailer = async ({ recipient, subject, body }) => {
  process.stdout.write(`\nAn: ${recipient}\nBetreff: ${subject}\n\n${body}\n`)
}

/** Begins the work that no request waits for: sending mails from the outbox. Once per process, however often it is called. */
export function startBackground(): void {
  if (shared.reisekarteBackground) return
  const mailer = smtpMailer(env()) ?? (process.env.NODE_ENV === 'development' ? printMail : null)
  if (!mailer) return
  let isBusy = false
  shared.reisekarteBackground = setInterval(async () => {
    if (isBusy) return
    isBusy = true
    try {
      await sendMails(database(), mailer, systemClock)
    } catch (error) {
      log.error('mail.dispatch-failed', error)
    } finally {
      isBusy = false
    }
  }, LOOK_EVERY_MS)
  shared.reisekarteBackground.unref()
}
