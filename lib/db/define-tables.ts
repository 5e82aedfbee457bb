import type { Kit } from './kit.sqlite'
import { accountTables } from './tables/accounts'
import { companyTables } from './tables/companies'
import { learningTables } from './tables/learning'
import { mailTables } from './tables/mail'
import { mapTables } from './tables/maps'

/** All tables, built from one engine's vocabulary. */
export function defineTables(kit: Kit) {
  const accounts = accountTables(kit)
  return {
    ...accounts,
    ...learningTables(kit, accounts),
    ...mapTables(kit, accounts),
    ...companyTables(kit, accounts),
    ...mailTables(kit),
  }
}

export type Tables = ReturnType<typeof defineTables>
