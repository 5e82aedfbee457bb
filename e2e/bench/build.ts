import { spawnSync } from 'node:child_process'
import type { Row } from './row'

/** How many lessons a second compilation of unchanged content compiles. */
export function secondBuild(): Row {
  const compile = () =>
    spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'lib/content/compile-all.ts'], {
      encoding: 'utf8',
    }).stdout
  compile()
  const said = /(\d+) neu übersetzt/.exec(compile())?.[1]
  if (said === undefined) throw new Error('the compile step does not say how many lessons it compiled')
  return {
    id: 'second-build',
    name: 'Lessons compiled by a second build',
    value: Number(said),
    unit: '',
    target: 0,
    better: 'lower',
    how: 'content:compile run twice on unchanged content.',
  }
}
