import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server on loopback that keeps what it gets; `refuse` makes it turn mails away. */
export async function startSmtpServer(): Promise<{
  url: string
  mails: Email[]
  refuse(isRefusing: boolean): void
  stop(): Promise<void>
}> {
  const mails: Email[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', async () => {
        if (isRefusing) return callback(new Error('mailbox full'))
        mails.push(await PostalMime.parse(Buffer.concat(chunks)))
        callback()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse(refusing) {
      isRefusing = refusing
    },
    stop: () => new Promise(resolve => server.close(resolve)),
  }
}
