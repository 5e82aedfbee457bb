import 'server-only'
import type { Fault } from '../fault'
import { type Check, lessonFault, type Material, yamlFault } from './material'

/** Pages besides lessons that content may link to; those with anchors say which. */
const PAGES: Readonly<Record<string, ((material: Material) => string[]) | null>> = {
  '/': null,
  '/kurs': null,
  '/werkstatt': null,
  '/kurs/faq': null,
  '/kurs/fall': null,
  '/kurs/abschlusstest': null,
  '/lernreise': null,
  '/wiederholen': null,
  '/kurs/tipps': ({ tips }) => tips?.value.map(({ id }) => id) ?? [],
  '/kurs/glossar': ({ chapters }) => chapters.flatMap(({ glossary }) => glossary.map(({ id }) => id)),
}

const MARKDOWN_LINK = /\[[^\]]+\]\(([^)\s]+)\)/g

/** Links lead somewhere: pages, chapters, their sections. The web is linked from `sources.yaml` only. */
export const checkLinks: Check = material => [
  ...material.chapters.flatMap(chapter =>
    chapter.facts.flatMap(fact => {
      const text = fact.kind === 'link' ? linkFault(fact.url, material, chapter.slug) : null
      return text ? [lessonFault(chapter, fact.line, text)] : []
    }),
  ),
  ...material.chapters.flatMap(chapter => [
    ...chapter.faq.flatMap(({ answer }, index) =>
      linksIn(answer, material).map(text => yamlFault(chapter, 'faq', [index, 'answer'], text)),
    ),
    ...linksIn(chapter.exercise.intro, material).map(text => yamlFault(chapter, 'exercise', ['intro'], text)),
  ]),
  ...tipLinks(material),
]

function tipLinks(material: Material): Fault[] {
  const { tips } = material
  if (!tips) return []
  return tips.value.flatMap(({ link }, index) => {
    const text = linkFault(link.href, material)
    return text ? [{ file: tips.source.file, line: tips.source.lineOf([index, 'link']), text }] : []
  })
}

/** What is wrong with the links of a Markdown text, one sentence each. */
export function linksIn(markdown: string, material: Material): string[] {
  return [...markdown.matchAll(MARKDOWN_LINK)].flatMap(([, url = '']) => linkFault(url, material) ?? [])
}

/** What is wrong with a link; null when it leads somewhere. `slug`: the lesson in which `#anchor` stands. */
function linkFault(url: string, material: Material, slug?: string): string | null {
  if (/^[a-z]+:/i.test(url)) return `Verweise ins Netz gehören in sources.yaml: ${url}`
  const [path = '', anchor] = url.split('#')
  const target = path === '' && slug ? `/kurs/${slug}` : path
  const chapterSlug = /^\/kurs\/([a-z0-9-]+)(\/quiz)?$/.exec(target)?.[1] ?? ''
  const station = material.course.stations.some(({ id }) => id === chapterSlug)
  if (station) return anchor ? missingSection(chapterSlug, anchor, url, material) : null
  if (!Object.hasOwn(PAGES, target)) return `Der Verweis „${url}“ führt ins Leere.`
  const anchors = PAGES[target]
  if (!anchor || !anchors || !material.isComplete || anchors(material).includes(anchor)) return null
  return `Auf der Seite ${target} gibt es keine Stelle „#${anchor}“.`
}

const PARTS_OF_A_LESSON = new Set(['checkliste', 'uebung', 'faq', 'ende', 'quellen'])

function missingSection(slug: string, anchor: string, url: string, { chapters }: Material): string | null {
  const chapter = chapters.find(candidate => candidate.slug === slug)
  if (!chapter || PARTS_OF_A_LESSON.has(anchor)) return null
  const isThere =
    chapter.facts.some(fact => fact.kind === 'heading' && fact.id === anchor) ||
    chapter.facts.some(fact => fact.kind === 'tag' && fact.attributes.id === anchor) ||
    chapter.faq.some(({ id }) => id === anchor)
  return isThere ? null : `Im Kapitel „${slug}“ gibt es keinen Abschnitt „#${anchor}“ (${url}).`
}
