import type { Database } from '../db/database'
import type { Viewer } from '../domain/policy'
import type { Clock } from '../platform/clock'
import type { Ids } from '../platform/ids'

/** What the account commands work with: who asks (a guest's facts go along), from which device, and our own address. */
export type AccountContext = {
  db: Database
  clock: Clock
  ids: Ids
  viewer: Viewer
  device: string
  /** Without a trailing slash. */
  origin: string
}
