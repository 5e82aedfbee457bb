import path from 'node:path'
import { DatabaseUnusable } from '../lib/db/errors'
import { asOperator, backUp, configuredSqliteFile } from './backup'

/** `npm run backup -- FILE` */
await asOperator(async () => {
  const [target] = process.argv.slice(2)
  if (!target) throw new DatabaseUnusable('Aufruf: npm run backup -- DATEI')
  await backUp(configuredSqliteFile(), path.resolve(target))
  return `Gesichert: ${path.resolve(target)}`
})
