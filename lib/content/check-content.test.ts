import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkContent } from './check-content'
import { MISTAKES } from './testdata/mistakes'
import { writeSampleCourse } from './testdata/sample-course'

let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'))
  writeSampleCourse(root)
})

afterAll(() => rmSync(root, { recursive: true }))

describe('what the content check says about mistakes', () => {
  it('finds nothing in a course without faults', async () => {
    expect((await checkContent(root)).faults).toEqual([])
  })

  it.each(MISTAKES)('%s', async (_what, name, from, to, at, sentence) => {
    const file = path.join(root, 'chapters', 'probe', name)
    const original = readFileSync(file, 'utf8')
    const spoiled = original.replace(from, to)
    expect(spoiled).not.toBe(original)
    writeFileSync(file, spoiled)
    try {
      const { faults } = await checkContent(root)
      const fault = faults.find(({ text }) => sentence.test(text))
      expect(faults.map(({ text }) => text).join('\n')).toMatch(sentence)
      expect(fault?.file).toBe(`content/chapters/probe/${name}`)
      const expected = spoiled.split('\n').flatMap((line, index) => (line.includes(at) ? [index + 1] : []))
      expect(expected).toContain(fault?.line)
    } finally {
      writeFileSync(file, original)
    }
  })
})
