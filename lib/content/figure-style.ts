import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'

/**
 * The styles of one interactive figure, minified, for the page that shows it: as style sheets of the build, every lesson
 * would load those of all figures. Read while building.
 */
export function figureStyle(name: string): string {
  const file = path.join(process.cwd(), 'components', 'figures', name, `${name}.css`)
  return transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true, target: 'chrome123' }).code.trim()
}
