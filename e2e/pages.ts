import { readdirSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const chapters = readdirSync(path.join(root, 'content/chapters'))

/** What stands for the parameters of a page's path. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = { '[slug]': chapters }

/** Shells of pages whose address names something of one person. */
export const PERSONAL = ['/geteilt/[token]', '/werkstatt/[mapId]']

/** Paths of all files of one name below `app/`, as in the address, with parameters in brackets. */
export function routesOnDisk(file: 'page.tsx' | 'route.ts'): string[] {
  return readdirSync(path.join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .filter(name => path.basename(name) === file)
    .map(name => `/${path.posix.dirname(name.replaceAll('\\', '/'))}`.replace('/.', '/'))
    .sort()
}

/** Addresses of all pages that are there for everybody. @throws for a parameter that nobody explained here */
export function publicPages(): string[] {
  return routesOnDisk('page.tsx')
    .filter(page => !PERSONAL.includes(page))
    .flatMap(page => {
      const parameter = /\[[^\]]+\]/.exec(page)?.[0]
      if (!parameter) return [page]
      const values = PARAMETERS[parameter]
      if (!values) throw new Error(`e2e/pages.ts does not know what stands for ${parameter} in ${page}.`)
      return values.map(value => page.replace(parameter, value))
    })
}
