// Run by the browser tests, in a process of its own: two companies with a learner, a trainer and a manager each, all signed in,
// in the database of the data folder that is named. Prints `{ learnerA: token, …, managerB: token }`.
import path from 'node:path'
import { createSession } from '../auth/session'
import type { Database } from '../db/database'
import { isBusy } from '../db/errors'
import { openSqlite, SQLITE_FILE } from '../db/open-sqlite'
import { transact } from '../db/transact'
import { newId } from '../platform/ids'
import { aCompany, aMember } from './people'

const database = await openPatiently(path.join(process.argv[2] ?? '', SQLITE_FILE))
const now = new Date()
const tokens: Record<string, string> = {}
for (const letter of ['A', 'B']) {
  const company = await aCompany(database, `Firma ${letter}`, now)
  for (const role of ['learner', 'trainer', 'manager'] as const) {
    const personId = await aMember(database, company, role, now)
    const session = { personId, method: 'password', device: 'Test', now, ids: newId } as const
    const { token } = await transact(database, tx => createSession(tx, session))
    tokens[`${role}${letter}`] = token
  }
}
await database.close()
process.stdout.write(JSON.stringify(tokens))

/** The server may be writing just now; opening writes too, and waits only briefly. */
async function openPatiently(file: string): Promise<Database> {
  for (let tries = 1; ; tries++) {
    try {
      return openSqlite(file)
    } catch (error) {
      if (!isBusy(error) || tries === 40) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}
