import { describe, expect, it } from 'vitest'
import { likeness, tellingStems } from '../domain/quiz/likeness'
import { loadCourse } from './catalogue'
import { contentRoot } from './places'
import type { Question } from './question-schema'

/** Above this share of common stems an exam item is a practice item with other names and numbers. */
const MOST = 0.3

const { chapters } = loadCourse(contentRoot())
const practice = chapters.flatMap(({ questions, quiz }) => [...questions, ...quiz])
const exam = chapters.flatMap(({ exam }) => exam)

/** What is asked, and all that can be answered. */
function textOf(question: Question): string {
  const choices = {
    single: () => question.kind === 'single' && question.options.map(({ text }) => text),
    multiple: () => question.kind === 'multiple' && question.options.map(({ text }) => text),
    scenario: () => question.kind === 'scenario' && [question.situation, ...question.options.map(({ text }) => text)],
    ordering: () => question.kind === 'ordering' && question.items.map(({ text }) => text),
    matching: () => question.kind === 'matching' && question.pairs.flatMap(({ left, right }) => [left, right]),
    numeric: () => [],
  }[question.kind]()
  return [question.context ?? '', question.prompt, ...(choices || [])].join(' ')
}

describe('the exam bank', () => {
  it('has at least forty items, four a chapter, none of them a practice item', () => {
    expect(exam.length).toBeGreaterThanOrEqual(40)
    for (const { slug, exam } of chapters) expect(exam.length, slug).toBeGreaterThanOrEqual(4)
    const ids = new Set(practice.map(({ id }) => id))
    expect(exam.filter(({ id }) => ids.has(id))).toEqual([])
  })

  it('rewords no practice item', () => {
    const asked = practice.map(question => ({ id: question.id, stems: tellingStems(textOf(question)) }))
    const reworded = exam.flatMap(item => {
      const stems = tellingStems(textOf(item))
      return asked
        .map(({ id, stems: others }) => ({ pair: `${item.id} ~ ${id}`, alike: likeness(stems, others) }))
        .filter(({ alike }) => alike > MOST)
        .map(({ pair, alike }) => `${pair}: ${alike.toFixed(2)}`)
    })
    expect(reworded).toEqual([])
  })

  it('tells a rewording from a new question', () => {
    const a = tellingStems('Eine Besucherin vergibt für fünf Schritte 1, 2, 0. Welchen Wert ergibt Höhepunkt und Ende?')
    const b = tellingStems('Ein Patient vergibt für fünf Schritte 0, 1, 1. Welchen Wert ergeben Höhepunkt und Ende?')
    const c = tellingStems('Welche Kennzahl misst die Mühe bei einer Reklamation?')
    expect(likeness(a, b)).toBeGreaterThan(MOST)
    expect(likeness(a, c)).toBeLessThan(0.1)
    expect(likeness(new Set(), new Set())).toBe(0)
  })
})
