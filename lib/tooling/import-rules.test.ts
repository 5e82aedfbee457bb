import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, layerOf, MAY_IMPORT } from './import-rules'

const TOPS = ['app', 'components', 'content', 'lib', 'drizzle', 'e2e']

const files = TOPS.flatMap(top => {
  try {
    return readdirSync(top, { recursive: true, encoding: 'utf8' }).map(name => path.posix.join(top, name))
  } catch {
    return []
  }
}).filter(file => /\.(ts|tsx|mjs)$/.test(file) && !file.includes('/testdata/'))

const isTest = (file: string) => /\.test\.tsx?$|\/testing\.ts$/.test(file)

/** `from` + specifier → path from the project's top. */
const resolve = (from: string, specifier: string) =>
  specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))

describe('the house', () => {
  it('knows a place for every source file', () => {
    expect(files.filter(file => layerOf(file) === null)).toEqual([])
  })

  it('lets nobody import whom they may not', () => {
    const forbidden = files
      .filter(file => !isTest(file))
      .flatMap(file => {
        const layer = layerOf(file) ?? ''
        return importsOf(readFileSync(file, 'utf8'))
          .map(specifier => resolve(file, specifier))
          .filter(target => !/\.(css|json|woff2)$/.test(target))
          .filter(target => !MAY_IMPORT[layer]?.includes(layerOf(target) ?? 'unknown'))
          .map(target => `${file} (${layer}) imports ${target} (${layerOf(target)})`)
      })
    expect(forbidden).toEqual([])
  })

  it('keeps features of the interface apart', () => {
    const feature = (file: string) => file.split('/')[1]
    const crossing = files
      .filter(file => layerOf(file) === 'components')
      .flatMap(file =>
        importsOf(readFileSync(file, 'utf8'))
          .map(specifier => resolve(file, specifier))
          .filter(target => layerOf(target) === 'components' && feature(target) !== feature(file))
          .map(target => `${file} imports ${target}`),
      )
    expect(crossing).toEqual([])
  })

  it.each(['db/client', 'auth', 'data', 'commands'])('marks lib/%s as server only', folder => {
    const unmarked = files.filter(
      file =>
        file.startsWith(`lib/${folder}`) &&
        !isTest(file) &&
        !/^(import 'server-only'|import type|export type|import \{ z \})/m.test(readFileSync(file, 'utf8')),
    )
    expect(unmarked).toEqual([])
  })

  it('names database drivers in lib/db, drizzle and testing only, and process.env in lib/platform/env', () => {
    const drivers = /from '(better-sqlite3|pg|drizzle-orm\/(better-sqlite3|node-postgres))'/
    const wrong = files.filter(file => {
      const source = readFileSync(file, 'utf8')
      const mayDrive = /^(lib\/(db|testing)|drizzle|e2e)\//.test(file)
      const mayRead = /^(lib\/(platform\/env|server|tooling|testing)|e2e|drizzle)/.test(file) || isTest(file)
      return (
        (!mayDrive && drivers.test(source) && !isTest(file)) || (!mayRead && /process\.env\.(?!NODE_ENV)/.test(source))
      )
    })
    expect(wrong).toEqual([])
  })

  it('has no barrels and no bags', () => {
    expect(files.filter(file => /\/(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(file))).toEqual([])
  })

  it('keeps files short enough to read', () => {
    const long = files.filter(
      file => readFileSync(file, 'utf8').split('\n').length > 251 && !isTest(file) && layerOf(file) !== 'texts',
    )
    expect(long).toEqual([])
  })
})
