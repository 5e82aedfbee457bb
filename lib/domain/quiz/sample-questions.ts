import fc from 'fast-check'
import { publicView, toShown } from './kinds'
import type { Question, QuestionResponse } from './model'
import { questionSchema } from './schema'

/** Arbitrary questions for property tests. Texts are short and need not make sense. */
const text = fc.stringMatching(/^[a-zäöü]{3,12}$/)
const bools = (min: number, max: number) => fc.array(fc.boolean(), { minLength: min, maxLength: max })
const base = fc.record({ prompt: text, hints: fc.array(text, { maxLength: 2 }), section: fc.constant('abschnitt') })
const common = { id: 'kapitel-frage', level: 'wissen' as const }
const option = (i: number) => ({ id: `id${i}`, text: `Option ${i}`, feedback: `Grund ${i}` })

const single = fc
  .record({ base, right: fc.nat(2), size: fc.integer({ min: 3, max: 5 }) })
  .map(({ base, right, size }) => ({
    ...common,
    ...base,
    kind: 'single',
    options: Array.from({ length: size }, (_, i) => ({ ...option(i), correct: i === right })),
  }))

const multiple = fc
  .record({ base, flags: bools(4, 6).filter(flags => flags.includes(true) && flags.includes(false)) })
  .map(({ base, flags }) => ({
    ...common,
    ...base,
    kind: 'multiple',
    options: flags.map((correct, i) => ({ ...option(i), correct })),
  }))

const ordering = fc.record({ base, size: fc.integer({ min: 4, max: 6 }) }).map(({ base, size }) => ({
  ...common,
  ...base,
  kind: 'ordering',
  items: Array.from({ length: size }, (_, i) => option(i)),
}))

const matching = fc
  .record({ base, size: fc.integer({ min: 3, max: 5 }), extra: fc.nat(2) })
  .map(({ base, size, extra }) => ({
    ...common,
    ...base,
    kind: 'matching',
    pairs: Array.from({ length: size }, (_, i) => ({
      id: `id${i}`,
      left: `Links ${i}`,
      right: `Rechts ${i}`,
      feedback: `Grund ${i}`,
    })),
    extra: Array.from({ length: extra }, (_, i) => option(i + 10)),
  }))

const numeric = fc
  .record({ base, answer: fc.integer({ min: -99999, max: 99999 }), tolerance: fc.integer({ min: 0, max: 50 }) })
  .map(({ base, answer, tolerance }) => ({
    ...common,
    ...base,
    kind: 'numeric',
    unit: '%',
    answer: answer / 100,
    tolerance: tolerance / 100,
    decimals: 2,
    feedback: 'So geht es',
  }))

const scenario = fc
  .record({ base, others: fc.array(fc.constantFrom('acceptable', 'poor'), { minLength: 1, maxLength: 3 }) })
  .map(({ base, others }) => ({
    ...common,
    ...base,
    kind: 'scenario',
    situation: 'Wort '.repeat(30),
    options: ['best', 'poor', ...others].map((quality, i) => ({ ...option(i), quality })),
  }))

/** Any valid question of any kind, through the schema. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .oneof(single, multiple, ordering, matching, numeric, scenario)
  .map(raw => questionSchema.parse(raw))

/** The full solution, in the keys that the public view has under `seed`. */
export function solutionOf(question: Question, seed: string): QuestionResponse {
  return toShown(question, seed, storedSolution(question))
}

function storedSolution(question: Question): QuestionResponse {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: question.options.find(o => o.correct)?.id ?? null }
    case 'multiple':
      return { kind: 'multiple', choices: question.options.filter(o => o.correct).map(o => o.id) }
    case 'ordering':
      return { kind: 'ordering', order: question.items.map(item => item.id) }
    case 'matching':
      return { kind: 'matching', pairs: question.pairs.map(({ id }) => ({ left: id, right: id })) }
    case 'numeric':
      return { kind: 'numeric', text: String(question.answer).replace('.', ',') }
    case 'scenario':
      return { kind: 'scenario', choice: question.options.find(o => o.quality === 'best')?.id ?? null }
  }
}

/** A complete response of the right shape that chooses at random among the public keys. */
export function anyResponse(question: Question, seed: string): fc.Arbitrary<QuestionResponse> {
  const view = publicView(question, seed)
  switch (view.kind) {
    case 'single':
      return fc.constantFrom(...view.options).map(({ key }) => ({ kind: 'single', choice: key }))
    case 'scenario':
      return fc.constantFrom(...view.options).map(({ key }) => ({ kind: 'scenario', choice: key }))
    case 'multiple':
      return fc.subarray(view.options.map(({ key }) => key)).map(choices => ({ kind: 'multiple', choices }))
    case 'ordering':
      return fc
        .shuffledSubarray(
          view.items.map(({ key }) => key),
          { minLength: view.items.length },
        )
        .map(order => ({ kind: 'ordering', order }))
    case 'matching':
      return fc
        .tuple(...view.lefts.map(({ key }) => fc.constantFrom(...view.rights).map(r => ({ left: key, right: r.key }))))
        .map(pairs => ({ kind: 'matching', pairs }))
    case 'numeric':
      return fc.integer().map(n => ({ kind: 'numeric', text: String(n) }))
  }
}
