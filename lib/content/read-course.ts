import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { ContentError } from './fault'
import { type CourseFile, courseSchema, type Tip, tipsSchema } from './schema'
import { fitSchema, parseYaml, type YamlSource } from './yaml-source'

/** The stations and legs of the course. @throws ContentError */
export function readCourseFile(root: string): { value: CourseFile; source: YamlSource } {
  return read(root, 'course.yaml', courseSchema)
}

/** The twelve tips. @throws ContentError */
export function readTips(root: string): { value: Tip[]; source: YamlSource } {
  return read(root, 'tips.yaml', tipsSchema)
}

/** The worked case in numbers, as it stands in the file. @throws ContentError when it is not YAML. */
export function readCaseData(root: string): unknown {
  const source = sourceOf(root, path.join('case', 'data.yaml'))
  if (source.faults.length > 0) throw new ContentError(source.faults)
  return source.value
}

function read<T>(root: string, name: string, schema: z.ZodType<T>): { value: T; source: YamlSource } {
  const source = sourceOf(root, name)
  const { value, faults } = fitSchema(source, schema)
  if (value === null) throw new ContentError(faults)
  return { value, source }
}

function sourceOf(root: string, name: string): YamlSource {
  const file = path.join(root, name)
  const shown = `content/${name.split(path.sep).join('/')}`
  if (!existsSync(file)) throw new ContentError([{ file: shown, line: 1, text: 'Die Datei fehlt.' }])
  return parseYaml(readFileSync(file, 'utf8'), shown)
}
