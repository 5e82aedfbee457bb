import path from 'node:path'
import { DatabaseUnusable } from '../lib/db/errors'
import { asOperator, configuredSqliteFile } from './backup'
import { prepareDataDir } from './migrate'
import { restore } from './restore'

/** `npm run restore -- FILE` */
await asOperator(async () => {
  const [source] = process.argv.slice(2)
  if (!source) throw new DatabaseUnusable('Aufruf: npm run restore -- DATEI')
  const database = configuredSqliteFile()
  prepareDataDir(path.dirname(database))
  const former = restore(path.resolve(source), database)
  return former ? `Eingespielt. Die vorige Datenbank liegt unter ${former}.` : 'Eingespielt.'
})
