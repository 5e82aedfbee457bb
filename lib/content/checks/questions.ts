import 'server-only'
import { ArithmeticError, evaluate } from '../arithmetic'
import type { Fault } from '../fault'
import type { Question } from '../question-schema'
import { type Check, type CheckedChapter, yamlFault } from './material'

const LISTS = ['questions', 'quiz', 'exam'] as const
type ListName = (typeof LISTS)[number]

const MIN_INLINE = 3
const MIN_QUIZ = 12
const MIN_EXAM = 4
const MIN_KINDS = 5

/** Questions point to sections, explain every option, compute what they claim; there are enough of every sort. */
export const checkQuestions: Check = ({ chapters, caseData }) =>
  chapters.flatMap(chapter => [
    ...LISTS.flatMap(name =>
      chapter[name].flatMap((question, index) =>
        [...sectionFault(chapter, question), ...wordingFaults(question), ...numericFaults(question, caseData)].map(
          ({ path, text }) => yamlFault(chapter, name, [index, ...path], text),
        ),
      ),
    ),
    ...amounts(chapter),
  ])

type Found = { path: PropertyKey[]; text: string }

function sectionFault(chapter: CheckedChapter, { section }: Question): Found[] {
  const isThere = chapter.facts.some(fact => fact.kind === 'heading' && fact.id === section)
  return isThere ? [] : [{ path: ['section'], text: `Den Abschnitt „#${section}“ gibt es in der Lektion nicht.` }]
}

function wordingFaults(question: Question): Found[] {
  return feedbacks(question).flatMap(({ path, text }) => {
    if (path.at(-1) === 'feedback' && /^(richtig|falsch)\b/i.test(text))
      return [{ path, text: 'Die Begründung darf nicht mit „Richtig“ oder „Falsch“ beginnen; das sagt die Seite.' }]
    if (/\b(siehe|antwort|option) [A-E]\b|alle genannten|keine der genannten/i.test(text)) {
      return [{ path, text: 'Antworten werden gemischt: keine Verweise auf andere Antworten.' }]
    }
    return []
  })
}

function feedbacks(question: Question): Found[] {
  switch (question.kind) {
    case 'ordering':
      return question.items.map(({ feedback }, index) => ({ path: ['items', index, 'feedback'], text: feedback }))
    case 'matching':
      return question.pairs.map(({ feedback }, index) => ({ path: ['pairs', index, 'feedback'], text: feedback }))
    case 'numeric':
      return [{ path: ['feedback'], text: question.feedback }]
    default:
      return question.options.flatMap(({ text, feedback }, index) => [
        { path: ['options', index, 'feedback'], text: feedback },
        { path: ['options', index, 'text'], text },
      ])
  }
}

function numericFaults(question: Question, caseData: unknown): Found[] {
  if (question.kind !== 'numeric' || question.computed === undefined) return []
  try {
    const value = evaluate(question.computed, caseData)
    // The shown solution is rounded; half a unit of its last decimal is allowed.
    if (Math.abs(value - question.answer) <= 0.5 * 10 ** -question.decimals + 1e-9) return []
    return [{ path: ['computed'], text: `Die Rechnung ergibt ${value}, als Lösung steht ${question.answer}.` }]
  } catch (error) {
    if (error instanceof ArithmeticError) return [{ path: ['computed'], text: error.message }]
    throw error
  }
}

function amounts(chapter: CheckedChapter): Fault[] {
  const few = (name: ListName, least: number) =>
    chapter[name].length >= least
      ? []
      : [yamlFault(chapter, name, [], `Hier stehen ${chapter[name].length} Fragen, nötig sind mindestens ${least}.`)]
  const all = [...chapter.questions, ...chapter.quiz, ...chapter.exam]
  const kinds = new Set(all.map(({ kind }) => kind))
  const hard = chapter.quiz.filter(({ level }) => level !== 'wissen').length
  return [
    ...few('questions', MIN_INLINE),
    ...few('quiz', MIN_QUIZ),
    ...few('exam', MIN_EXAM),
    ...(kinds.size >= MIN_KINDS
      ? []
      : [
          yamlFault(
            chapter,
            'quiz',
            [],
            `Das Kapitel verwendet ${kinds.size} Fragearten, nötig sind mindestens ${MIN_KINDS}.`,
          ),
        ]),
    ...(hard * 2 >= chapter.quiz.length
      ? []
      : [yamlFault(chapter, 'quiz', [], 'Mindestens die Hälfte der Fragen muss anwenden oder beurteilen lassen.')]),
  ]
}
