import 'server-only'
import type { Fault } from '../fault'
import { type Check, type CheckedChapter, type Coverage, lessonFault, yamlFault } from './material'

const MIN_FAQ = 5

/** Every chapter covers what it must; the course has its tips and its glossary. */
export const checkCoverage: Check = ({ chapters, coverage, isComplete }) => {
  const faults = chapters.flatMap(chapter => {
    const wanted = coverage.chapters.find(({ n }) => n === chapter.number)
    return wanted ? chapterFaults(chapter, wanted) : []
  })
  const terms = chapters.flatMap(({ glossary }) => glossary).length
  if (isComplete && terms < coverage.glossary.min) {
    const [first] = chapters
    if (first)
      faults.push(
        yamlFault(
          first,
          'glossary',
          [],
          `Das Glossar hat ${terms} Begriffe, nötig sind mindestens ${coverage.glossary.min}.`,
        ),
      )
  }
  return faults
}

function chapterFaults(chapter: CheckedChapter, wanted: Coverage['chapters'][number]): Fault[] {
  const faults: Fault[] = []
  const text = (
    chapter.body + JSON.stringify([chapter.glossary, chapter.faq, chapter.checklist, chapter.title])
  ).toLowerCase()
  for (const term of wanted.terms) {
    if (!term.split('|').some(word => text.includes(word.toLowerCase()))) {
      faults.push(lessonFault(chapter, 1, `Die Lektion muss „${term.replaceAll('|', '“ oder „')}“ behandeln.`))
    }
  }
  const few = (name: 'checklist' | 'faq', count: number, least: number, what: string) => {
    if (count < least)
      faults.push(yamlFault(chapter, name, [], `Hier stehen ${count} ${what}, nötig sind mindestens ${least}.`))
  }
  few('checklist', chapter.checklist.items.length, wanted.checklist, 'Punkte')
  few('faq', chapter.faq.length, MIN_FAQ, 'Fragen')
  return faults
}
