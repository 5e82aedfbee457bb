import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Course, loadCourse } from './catalogue'
import { compiledLesson } from './compiled-cache'
import { ContentError } from './fault'
import { contentRoot } from './places'
import { plainLesson } from './plain-text'
import type { Question } from './question-schema'
import type { Chapter } from './read-chapter'
import { readabilityOf } from './readability'
import { tableText } from './table-text'

const KINDS = ['single', 'multiple', 'ordering', 'matching', 'numeric', 'scenario'] as const
const LEVELS = ['wissen', 'anwenden', 'beurteilen'] as const
const EVIDENCE = ['primary', 'secondary', 'calculation'] as const

type Coverage = { chapters: { n: number; terms: string[] }[] }

/** `npm run content:report`: what each chapter has, as tables on stdout. */
async function main(): Promise<void> {
  const course = loadCourse(contentRoot())
  const coverage = JSON.parse(readFileSync(path.join(contentRoot(), 'coverage.json'), 'utf8')) as Coverage
  const print = (title: string, rows: string[][]) => process.stdout.write(`${title}\n\n${tableText(rows)}\n\n`)

  print('Text der Lektionen (Lesbarkeit nach Flesch-Amstad: 60–70 einfach, unter 30 sehr schwer)', textRows(course))
  print('Fragen: unterwegs und im Kapitelquiz, dazu die Prüfungsbank', questionRows(course.chapters))
  print('Begriffe, Quellen, Abbildungen, Verweise', await materialRows(course, coverage))
}

function textRows({ chapters, caseData }: Course): string[][] {
  const head = ['Kapitel', 'Wörter', 'Lesbarkeit', 'Wörter/Satz', 'Silben/Wort', 'Minuten']
  const parts = chapters.map(chapter => ({ chapter, ...readabilityOf(plainLesson(chapter.body, caseData)) }))
  const rows = parts.map(({ chapter, words, ease, wordsPerSentence, syllablesPerWord }) => [
    nameOf(chapter),
    `${words}`,
    ease.toFixed(0),
    decimal(wordsPerSentence, 1),
    decimal(syllablesPerWord, 2),
    `${chapter.minutes}`,
  ])
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
  const total = ['Summe', `${sum(parts.map(({ words }) => words))}`, '', '', '', `${sum(chapters.map(c => c.minutes))}`]
  return [head, ...rows, total]
}

function questionRows(chapters: readonly Chapter[]): string[][] {
  const head = ['Kapitel', 'unterwegs', 'Quiz', ...KINDS, ...LEVELS, 'mit Hinweisen', 'Prüfung']
  const row = (name: string, inline: Question[], quiz: Question[], exam: Question[]) => {
    const practice = [...inline, ...quiz]
    const count = (fits: (question: Question) => boolean) => `${practice.filter(fits).length}`
    return [
      name,
      `${inline.length}`,
      `${quiz.length}`,
      ...KINDS.map(kind => count(question => question.kind === kind)),
      ...LEVELS.map(level => count(question => question.level === level)),
      count(({ hints }) => hints.length > 0),
      `${exam.length}`,
    ]
  }
  return [
    head,
    ...chapters.map(chapter => row(nameOf(chapter), chapter.questions, chapter.quiz, chapter.exam)),
    row(
      'Summe',
      chapters.flatMap(({ questions }) => questions),
      chapters.flatMap(({ quiz }) => quiz),
      chapters.flatMap(({ exam }) => exam),
    ),
  ]
}

async function materialRows({ chapters }: Course, coverage: Coverage): Promise<string[][]> {
  const head = [
    'Kapitel',
    'Pflichtbegriffe',
    'Glossar neu',
    'verlinkt',
    ...EVIDENCE,
    'Bilder',
    'interaktiv',
    'Verweise',
  ]
  const rows = chapters.map(async chapter => {
    const { facts } = await compiledLesson(chapter.body, `${chapter.folder}/lesson.mdx`)
    const tags = (name: string) => facts.filter(fact => fact.kind === 'tag' && fact.name === name)
    const terms = new Set(tags('Term').flatMap(fact => (fact.kind === 'tag' ? [fact.attributes.id] : [])))
    return [
      nameOf(chapter),
      coveredOf(chapter, coverage),
      `${chapter.glossary.length}`,
      `${terms.size}`,
      ...EVIDENCE.map(evidence => `${chapter.sources.filter(source => source.evidence === evidence).length}`),
      `${tags('Figure').length}`,
      `${tags('Interactive').length}`,
      `${facts.filter(fact => fact.kind === 'link').length}`,
    ]
  })
  return [head, ...(await Promise.all(rows))]
}

function coveredOf(chapter: Chapter, coverage: Coverage): string {
  const terms = coverage.chapters.find(({ n }) => n === chapter.number)?.terms ?? []
  const text = (chapter.body + JSON.stringify([chapter.glossary, chapter.faq, chapter.checklist])).toLowerCase()
  const covered = terms.filter(term => term.split('|').some(word => text.includes(word.toLowerCase())))
  return `${covered.length}/${terms.length}`
}

function nameOf({ number, short }: Chapter): string {
  return `${number} ${short}`
}

function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ContentError ? error.message : String(error)}\n`)
  process.exitCode = 1
})
