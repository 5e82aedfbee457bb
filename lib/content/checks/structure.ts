import 'server-only'
import type { Fault } from '../fault'
import { type Check, type CheckedChapter, lessonFault, tagsOf } from './material'

/** Headings with ids and without gaps, four to seven sections, the scene first, the summary last. */
export const checkStructure: Check = ({ chapters }) =>
  chapters.flatMap(chapter => [...headings(chapter), ...shape(chapter)])

function headings(chapter: CheckedChapter): Fault[] {
  const faults: Fault[] = []
  const seen = new Set<string>()
  let depth = 1
  for (const fact of chapter.facts) {
    if (fact.kind !== 'heading') continue
    const add = (text: string) => faults.push(lessonFault(chapter, fact.line, text))
    if (fact.depth === 1) add('Eine Überschrift mit einem „#“ gibt es nicht: Der Titel steht im Vorspann.')
    else if (fact.depth > 3) add('Überschriften gehen bis „###“.')
    else if (fact.depth > depth + 1) add(`Die Überschrift „${fact.text}“ überspringt eine Ebene.`)
    depth = fact.depth
    if (!fact.id) add(`Der Überschrift „${fact.text}“ fehlt die Kennung am Ende, zum Beispiel [#anfang].`)
    else if (seen.has(fact.id))
      add(`Die Kennung [#${fact.id}] steht in dieser Lektion schon an einer anderen Überschrift.`)
    else seen.add(fact.id)
  }
  return faults
}

function shape(chapter: CheckedChapter): Fault[] {
  const faults: Fault[] = []
  const sections = chapter.facts.filter(fact => fact.kind === 'heading' && fact.depth === 2)
  const [scene, ...more] = tagsOf(chapter, 'Scene')
  const first = chapter.facts.find(fact => fact.kind === 'heading' || (fact.kind === 'tag' && fact.name !== 'Value'))
  if (!scene || first !== scene)
    faults.push(lessonFault(chapter, first?.line ?? 1, 'Die Lektion muss mit <Scene> beginnen.'))
  for (const { line } of more) faults.push(lessonFault(chapter, line, 'Es gibt nur eine <Scene>, am Anfang.'))
  if (sections.length < 4 || sections.length > 8) {
    faults.push(
      lessonFault(
        chapter,
        sections[0]?.line ?? 1,
        `Eine Lektion hat vier bis sieben Abschnitte und die Zusammenfassung, diese hat ${sections.length}.`,
      ),
    )
  }
  const last = sections.at(-1)
  if (last && last.kind === 'heading' && last.id !== 'zusammenfassung') {
    faults.push(
      lessonFault(chapter, last.line, 'Der letzte Abschnitt muss „## Zusammenfassung [#zusammenfassung]“ sein.'),
    )
  }
  return faults
}
