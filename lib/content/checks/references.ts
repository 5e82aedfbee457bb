import 'server-only'
import { caseNumber } from '../case-value'
import type { Fault } from '../fault'
import { INTERACTIVE_NAMES } from '../lesson-tags'
import { type Check, type CheckedChapter, lessonFault, type Material, tagsOf, yamlFault } from './material'

/** What a lesson names is there: terms, sources, questions, interactive figures, numbers of the case. */
export const checkReferences: Check = material => {
  const terms = new Set(material.chapters.flatMap(({ glossary }) => glossary.map(({ id }) => id)))
  return material.chapters.flatMap(chapter => [
    ...named(
      chapter,
      'Term',
      'id',
      id => terms.has(id) || !material.isComplete,
      id => `Den Glossarbegriff „${id}“ erklärt kein Kapitel.`,
    ),
    ...named(
      chapter,
      'Src',
      'id',
      id => chapter.sources.some(source => source.id === id),
      id => `Die Quelle „${id}“ steht nicht in sources.yaml dieses Kapitels.`,
    ),
    ...named(
      chapter,
      'Question',
      'id',
      id => chapter.questions.some(question => question.id === id),
      id => `Die Frage „${id}“ steht nicht in questions.yaml dieses Kapitels.`,
    ),
    ...named(
      chapter,
      'Interactive',
      'name',
      name => INTERACTIVE_NAMES.has(name),
      name => `Eine interaktive Abbildung „${name}“ gibt es nicht.`,
    ),
    ...named(
      chapter,
      'Value',
      'of',
      path => caseNumber(material.caseData, path) !== null,
      path => `In content/case/data.yaml gibt es keine Zahl „${path}“.`,
    ),
    ...unasked(chapter),
    ...relatedTerms(chapter, terms, material),
  ])
}

function named(
  chapter: CheckedChapter,
  tag: string,
  attribute: string,
  isThere: (name: string) => boolean,
  sentence: (name: string) => string,
): Fault[] {
  return tagsOf(chapter, tag).flatMap(({ attributes, line }) => {
    const name = attributes[attribute] ?? ''
    return isThere(name) ? [] : [lessonFault(chapter, line, sentence(name))]
  })
}

/** Every inline question stands in the text exactly once. */
function unasked(chapter: CheckedChapter): Fault[] {
  return chapter.questions.flatMap(({ id }, index) => {
    const count = tagsOf(chapter, 'Question').filter(({ attributes }) => attributes.id === id).length
    if (count === 1) return []
    const sentence = count === 0 ? 'steht nicht in der Lektion' : `steht ${count}-mal in der Lektion`
    return [yamlFault(chapter, 'questions', [index, 'id'], `Die Frage „${id}“ ${sentence}.`)]
  })
}

function relatedTerms(chapter: CheckedChapter, terms: ReadonlySet<string>, { isComplete }: Material): Fault[] {
  return chapter.glossary.flatMap(({ related }, index) =>
    related.flatMap((id, place) =>
      terms.has(id) || !isComplete
        ? []
        : [
            yamlFault(
              chapter,
              'glossary',
              [index, 'related', place],
              `Den verwandten Begriff „${id}“ erklärt kein Kapitel.`,
            ),
          ],
    ),
  )
}
