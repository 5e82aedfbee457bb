import 'server-only'
import type { Grant } from '../auth/grant'
import { setOwnName } from '../data/people'
import type { Database } from '../db/database'
import { q, transact } from '../db/transact'

/** Changes one's own name. */
export async function changeName(db: Database, grant: Grant<'account.manage'>, name: string): Promise<void> {
  await transact(db, function* (tx) {
    yield* q(setOwnName(tx, grant, name))
  })
}
