// Run by the browser tests, in a process of its own: two companies with a learner, a trainer and a manager each, all signed in,
// in the database of the data folder that is named. Prints `{ learnerA: token, …, managerB: token }`.
import path from 'node:path'
import { createSession } from '../auth/session'
import { openSqlite, SQLITE_FILE } from '../db/open-sqlite'
import { transact } from '../db/transact'
import { newId } from '../platform/ids'
import { aCompany, aMember } from './people'

const database = openSqlite(path.join(process.argv[2] ?? '', SQLITE_FILE))
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
