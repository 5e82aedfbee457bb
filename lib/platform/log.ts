type Fields = Readonly<Record<string, string | number | boolean | null>>

/** Line breaks and control characters would let a request forge further lines. */
function line(level: string, event: string, fields: Fields): string {
  return `${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`
}

/** One JSON object a line: info to stdout, errors to stderr. Never carries e-mail addresses, tokens or answers. */
export const log = {
  info(event: string, fields: Fields = {}): void {
    process.stdout.write(line('info', event, fields))
  },
  error(event: string, error: unknown, fields: Fields = {}): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(line('error', event, { ...fields, reason }))
  },
}
