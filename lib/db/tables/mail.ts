import type { Kit } from '../kit.sqlite'

/** Mails wait here until an SMTP server took them: written in the transaction that causes them, sent after it. */
export function mailTables({ table, text, int, instant, index }: Kit) {
  const mailOutbox = table(
    'mail_outbox',
    {
      id: text('id').primaryKey(),
      recipient: text('recipient').notNull(),
      subject: text('subject').notNull(),
      body: text('body').notNull(),
      createdAt: instant('created_at').notNull(),
      sentAt: instant('sent_at'),
      tries: int('tries').notNull(),
      nextTryAt: instant('next_try_at').notNull(),
      lastError: text('last_error'),
    },
    t => [index('mail_outbox_next_try').on(t.nextTryAt)],
  )
  return { mailOutbox }
}
