import 'server-only'
import type { Fault } from '../fault'
import type { Chapter, YamlName } from '../read-chapter'
import { type Check, yamlFault } from './material'

type Named = { chapter: Chapter; name: YamlName; path: PropertyKey[]; id: string }

const WITH_PREFIX: readonly YamlName[] = ['questions', 'quiz', 'exam', 'checklist', 'exercise', 'faq']

/** Ids are unique over the whole course, begin with their chapter's where they must, and chapters stand at their station. */
export const checkIds: Check = ({ chapters, course }) => {
  const faults: Fault[] = []
  const seen = new Map<string, Named>()
  for (const chapter of chapters) {
    if (chapter.id !== chapter.slug) {
      faults.push(
        yamlFault(
          chapter,
          'lesson',
          ['id'],
          `Die Kennung „${chapter.id}“ muss wie der Ordner „${chapter.slug}“ heißen.`,
        ),
      )
    }
    const station = course.stations.find(({ id }) => id === chapter.slug)
    if (!station)
      faults.push(
        yamlFault(chapter, 'lesson', ['id'], `In content/course.yaml gibt es keine Station „${chapter.slug}“.`),
      )
    else if (station.number !== chapter.number) {
      faults.push(
        yamlFault(
          chapter,
          'lesson',
          ['number'],
          `Laut content/course.yaml ist das Kapitel ${station.number}, nicht ${chapter.number}.`,
        ),
      )
    }
    for (const named of namedIn(chapter)) {
      const { name, path, id } = named
      const earlier = seen.get(id)
      if (earlier) {
        const place = earlier.chapter.yaml[earlier.name]
        faults.push(
          yamlFault(
            chapter,
            name,
            path,
            `Die Kennung „${id}“ gibt es schon: ${place.file}:${place.lineOf(earlier.path)}.`,
          ),
        )
      } else seen.set(id, named)
      if (WITH_PREFIX.includes(name) && !id.startsWith(`${chapter.id}-`)) {
        faults.push(yamlFault(chapter, name, path, `Die Kennung „${id}“ muss mit „${chapter.id}-“ beginnen.`))
      }
    }
  }
  return faults
}

function namedIn(chapter: Chapter): Named[] {
  const lists = ['questions', 'quiz', 'exam', 'faq', 'glossary'] as const
  return [
    ...lists.flatMap(name => chapter[name].map(({ id }, index) => ({ chapter, name, path: [index, 'id'], id }))),
    ...chapter.checklist.items.map(({ id }, index) => ({
      chapter,
      name: 'checklist' as const,
      path: ['items', index, 'id'],
      id,
    })),
    { chapter, name: 'exercise' as const, path: ['id'], id: chapter.exercise.id },
  ]
}
