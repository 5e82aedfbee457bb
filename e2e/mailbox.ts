type Mail = { to: string; subject: string; text: string }

/**
 * Waits for the newest mail to an address.
 * @param subject part of the subject that it has to have
 */
export async function mailTo(address: string, subject: string): Promise<Mail> {
  for (let tries = 0; tries < 100; tries++) {
    const mails = (await (await fetch(process.env.E2E_MAILS ?? '')).json()) as Mail[]
    const mail = mails.filter(({ to, subject: words }) => to === address && words.includes(subject)).at(-1)
    if (mail) return mail
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`No mail „${subject}“ came to ${address}.`)
}

/** The link in a mail that leads to our own pages, as a path with its fragment. */
export function linkIn({ text }: Mail): string {
  const link = /https?:\/\/\S+#\S+/.exec(text)?.[0]
  if (!link) throw new Error(`There is no link in: ${text}`)
  const { pathname, search, hash } = new URL(link)
  return pathname + search + hash
}
