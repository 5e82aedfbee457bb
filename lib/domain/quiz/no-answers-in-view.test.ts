import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { grade, publicView } from './kinds'
import type { Question } from './model'
import { solutionOf } from './sample-questions'
import { questionListSchema } from './schema'

const chapters = fileURLToPath(new URL('../../../content/chapters/', import.meta.url))
const files = existsSync(chapters)
  ? readdirSync(chapters).flatMap(slug =>
      ['questions', 'quiz', 'exam'].map(name => `${slug}/${name}.yaml`).filter(path => existsSync(chapters + path)),
    )
  : []
const seeds = Array.from({ length: 50 }, (_, i) => `seed-${i}`)

const ALLOWED = {
  single: ['options'],
  multiple: ['options'],
  ordering: ['items'],
  matching: ['lefts', 'rights'],
  numeric: ['unit', 'decimals'],
  scenario: ['situation', 'options'],
}
const SHARED = ['id', 'level', 'prompt', 'context', 'hintCount', 'kind']

/** Texts of a question that nobody may see before the answer. */
function secretTexts(question: Question): string[] {
  const explained =
    question.kind === 'ordering'
      ? question.items
      : question.kind === 'matching'
        ? [...question.pairs, ...question.extra]
        : question.kind === 'numeric'
          ? [question, ...question.mistakes]
          : question.options
  const texts = [...explained.map(e => e.feedback), ...question.hints, question.takeaway ?? '']
  const computed = question.kind === 'numeric' ? [question.computed ?? ''] : []
  const open = JSON.stringify([question.prompt, question.context, question.id])
  return [...texts, ...computed].filter(text => text !== '' && !open.includes(text))
}

/** The same question with another key: what was right is wrong, what stood first stands last. */
function withAnotherKey(question: Question): Question {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...question, options: question.options.map(o => ({ ...o, correct: !o.correct })).reverse() }
    case 'scenario':
      return { ...question, options: question.options.map(o => ({ ...o, quality: 'poor' as const })).reverse() }
    case 'numeric':
      return { ...question, answer: question.answer + 99, tolerance: 5, computed: '1', mistakes: [] }
    case 'matching':
      return { ...question, pairs: [...question.pairs].reverse(), extra: [...question.extra].reverse() }
    case 'ordering':
      return question
  }
}

function positionsOfAnswer(question: Question, seed: string): { at: number; of: number } | null {
  const view = publicView(question, seed)
  const graded = grade(question, seed, solutionOf(question, seed))
  if (view.kind === 'ordering' && graded.kind === 'ordering') {
    return { at: view.items.findIndex(i => i.key === graded.items[0]?.key), of: view.items.length }
  }
  if (view.kind === 'matching' && graded.kind === 'matching') {
    const right = graded.pairs[0]?.right
    return { at: view.rights.findIndex(r => r.key === right), of: view.rights.length }
  }
  if (!('options' in view)) return null
  const solution = solutionOf(question, seed)
  const answer = solution.kind === 'multiple' ? solution.choices[0] : 'choice' in solution ? solution.choice : null
  return { at: view.options.findIndex(o => o.key === answer), of: view.options.length }
}

function readQuestions(path: string): Question[] {
  return questionListSchema.parse(parse(readFileSync(chapters + path, 'utf8')))
}

describe.skipIf(files.length === 0).each(files)('%s', path => {
  it('has no answer in the public view of a question', () => {
    for (const question of readQuestions(path)) {
      for (const seed of seeds) {
        const view = publicView(question, seed)
        const json = JSON.stringify(view)
        expect(Object.keys(view).sort()).toEqual([...SHARED, ...ALLOWED[question.kind]].sort())
        for (const text of secretTexts(question)) expect(json).not.toContain(JSON.stringify(text).slice(1, -1))
        expect(json).not.toMatch(
          /"(correct|quality|computed|answer|mistakes|tolerance|feedback|hints|takeaway|section)":/,
        )
        expect(publicView(withAnotherKey(question), seed)).toEqual(view)
        for (const list of ['options', 'items', 'lefts', 'rights']) {
          const choices = (view as Record<string, unknown>)[list] as Record<string, unknown>[] | undefined
          for (const choice of choices ?? []) expect(Object.keys(choice)).toEqual(['key', 'text'])
        }
      }
    }
  })

  it('does not tell the answer by its place', () => {
    for (const question of readQuestions(path)) {
      const places = seeds.flatMap(seed => positionsOfAnswer(question, seed) ?? [])
      const [first] = places
      if (!first) continue
      const counts = Array.from({ length: first.of }, (_, i) => places.filter(({ at }) => at === i).length)
      expect(Math.max(...counts), question.id).toBeLessThan(seeds.length * 0.7)
      expect(counts.filter(n => n > 0).length, question.id).toBeGreaterThanOrEqual(Math.ceil(first.of / 2))
    }
  })

  it('gives the whole point for the solution and a reason with every option', () => {
    for (const question of readQuestions(path)) {
      expect(grade(question, 's', solutionOf(question, 's')).score, question.id).toBe(1)
    }
  })
})

describe('question files', () => {
  it('are looked for where the chapters are', () => expect(chapters).toMatch(/content\/chapters\/$/))
})
