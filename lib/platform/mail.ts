import { createTransport } from 'nodemailer'
import type { Env } from './env'

export type Mail = { recipient: string; subject: string; body: string }

/** Hands one mail to a server. @throws when the server does not take it */
export type Mailer = (mail: Mail) => Promise<void>

/** A mailer over SMTP, or null when none is configured: mails then stay in the outbox. */
export function smtpMailer({ smtpUrl, mailFrom }: Pick<Env, 'smtpUrl' | 'mailFrom'>): Mailer | null {
  if (!smtpUrl) return null
  const transport = createTransport(smtpUrl, { from: mailFrom })
  return async ({ recipient, subject, body }) => {
    await transport.sendMail({ to: { name: '', address: recipient }, subject, text: body })
  }
}
