import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const MOST_BYTES = 8 * 1024

it('the inline question weighs at most 8 KiB compressed and carries no zod', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}components/quiz/practice-question.tsx`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    external: ['react', 'react/jsx-runtime'],
    alias: { '@': root },
    // Styles are files of their own.
    loader: { '.css': 'empty' },
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(MOST_BYTES)
  expect(Object.keys(metafile.inputs).filter(path => path.includes('node_modules'))).toEqual([])
})
