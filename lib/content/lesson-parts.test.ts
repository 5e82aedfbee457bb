import { describe, expect, it } from 'vitest'
import { getCourse } from './catalogue'
import { lessonParts, questionPart } from './lesson-parts'

/** Texts of a chapter's questions that nobody may see before an answer or a request, wherever they stand in the data. */
function secrets(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(secrets)
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => {
    if (['feedback', 'hints', 'takeaway', 'computed'].includes(name)) return [value].flat().filter(Boolean) as string[]
    return secrets(value)
  })
}

describe.each(getCourse().chapters.map(chapter => [chapter.slug, chapter] as const))('%s', (_, chapter) => {
  const parts = lessonParts(chapter)

  it('has a part for every inline question, the checklist and the FAQ', () => {
    const wanted = [...chapter.questions.map(({ id }) => questionPart(id)), 'checkliste', 'faq']
    expect(Object.keys(parts).sort()).toEqual(wanted.sort())
  })

  it('says nothing that answers a question', () => {
    const open = JSON.stringify({ ...parts, checkliste: null, faq: null })
    const hidden = secrets(chapter.questions).map(text => JSON.stringify(text).slice(1, -1))
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.filter(text => open.includes(text))).toEqual([])
    expect(open).not.toContain('"correct"')
  })
})
