import type Sqlite from 'better-sqlite3'
import type { Database, Queries } from './database'
import { DatabaseBusy, isBusy, isRetryable } from './errors'
import { postgresOrm } from './open-postgres'

/**
 * Body of a transaction: a generator that may only yield queries (through `q`). It is stepped synchronously on SQLite and
 * awaited on PostgreSQL, where it may run more than once: it must not do anything but query and compute.
 */
export type Transaction<T> = (tx: Queries) => Generator<PromiseLike<unknown>, T, unknown>

/** Runs one query inside a transaction: `const rows = yield* q(tx.orm.select()…)`. Writes end in `.returning()`. */
export function* q<T>(query: PromiseLike<T>): Generator<PromiseLike<unknown>, T, unknown> {
  return (yield query) as T
}

/**
 * Runs a transaction and resolves once it is durable. On SQLite, transactions that arrive within a few milliseconds share
 * one commit (one fsync), each in its own savepoint: one that throws is undone alone. On PostgreSQL each is serializable
 * and tried again on conflict.
 * @throws what the body throws (nothing of it is kept), DatabaseBusy when the database stays locked
 */
export function transact<T>(db: Database, body: Transaction<T>): Promise<T> {
  return db.engine === 'sqlite' ? enqueue(db, db.connection, body) : runOnPostgres(db, body)
}

/** How long a transaction waits for others to share its commit with. */
const GATHER_MS = 2
const BUSY_RETRIES_MS = [20, 50, 100, 200, 400, 800]

type Waiting = { run(): void; settle(failure?: unknown): void }
const queues = new WeakMap<Sqlite.Database, Waiting[]>()

function enqueue<T>(db: Queries, connection: Sqlite.Database, body: Transaction<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let outcome: { value: T } | { error: unknown } | undefined
    const queue = queues.get(connection) ?? []
    queue.push({
      run() {
        connection.exec('savepoint part')
        try {
          outcome = { value: step(body(db)) }
        } catch (error) {
          // A full disk makes SQLite undo the whole transaction by itself: nothing is left to go back to.
          if (!connection.inTransaction) throw error
          connection.exec('rollback to part')
          outcome = { error }
        }
        connection.exec('release part')
      },
      settle(failure) {
        if (failure !== undefined) reject(failure)
        else if (outcome && 'value' in outcome) resolve(outcome.value)
        else reject(outcome?.error)
      },
    })
    queues.set(connection, queue)
    if (queue.length === 1) setTimeout(() => flush(connection, 0), GATHER_MS)
  })
}

function flush(connection: Sqlite.Database, tries: number): void {
  try {
    connection.exec('begin immediate')
  } catch (error) {
    const pause = BUSY_RETRIES_MS[tries]
    if (isBusy(error) && pause !== undefined) setTimeout(() => flush(connection, tries + 1), pause)
    else settleAll(connection, isBusy(error) ? new DatabaseBusy('SQLite stays locked', { cause: error }) : error)
    return
  }
  const parts = queues.get(connection) ?? []
  queues.delete(connection)
  try {
    for (const part of parts) part.run()
    connection.exec('commit')
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback')
    for (const part of parts) part.settle(error)
    return
  }
  for (const part of parts) part.settle()
}

function settleAll(connection: Sqlite.Database, failure: unknown): void {
  const parts = queues.get(connection) ?? []
  queues.delete(connection)
  for (const part of parts) part.settle(failure)
}

type SynchronousQuery = { all(): unknown }

function step<T>(body: Generator<PromiseLike<unknown>, T, unknown>): T {
  let next = body.next()
  while (!next.done) next = body.next((next.value as unknown as SynchronousQuery).all())
  return next.value
}

const POSTGRES_TRIES = 8

async function runOnPostgres<T>(db: Extract<Database, { engine: 'postgres' }>, body: Transaction<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(db, body)
    } catch (error) {
      if (!isRetryable(error)) throw error
      if (tries === POSTGRES_TRIES) throw new DatabaseBusy('PostgreSQL keeps refusing to serialize', { cause: error })
      await new Promise(resolve => setTimeout(resolve, 5 * 2 ** tries * Math.random()))
    }
  }
}

async function runOnce<T>(db: Extract<Database, { engine: 'postgres' }>, body: Transaction<T>): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  client.on('error', onError)
  try {
    await client.query('begin isolation level serializable')
    const steps = body({ orm: postgresOrm(client), tables: db.tables })
    let next = steps.next()
    while (!next.done) next = steps.next(await next.value)
    await client.query('commit')
    return next.value
  } catch (error) {
    if (!broken) await client.query('rollback').catch(failure => onError(failure as Error))
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}
