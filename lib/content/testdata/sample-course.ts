import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const LESSON = `---
id: probe
number: 1
title: Probieren
short: Probe
teaser: Ihr Versuch
summary: Wer probiert, weiß mehr.
minutes: 20
result: Ein Versuch
goals:
  - einen Versuch planen
  - ihn auswerten
  - daraus lernen
---

<Scene title="Am Anfang">

Es beginnt mit <Value of="funnel.purchases" /> Käufen.

</Scene>

## Erster Abschnitt [#anfang]

Ein <Term id="probe-begriff">Begriff</Term> und eine Aussage. <Src id="probe-quelle" />

### Darin [#darin]

Ein Verweis auf [später](/kurs/probe#mitte) und auf [Tipps](/kurs/tipps).

<Question id="probe-unterwegs-1" />

## Zweiter Abschnitt [#mitte]

<Figure id="probe-bild" src="bild.svg" alt="Ein Kreis in der Mitte, darunter das Wort Mitte, sonst nichts.">

Ein Bild.

</Figure>

<Question id="probe-unterwegs-2" />

## Dritter Abschnitt [#ende-naht]

<Example branch="Bank" title="Ein Beispiel">

Text.

</Example>

<Question id="probe-unterwegs-3" />

## Zusammenfassung [#zusammenfassung]

Das Wort Wegmarke muss vorkommen.
`

const single = (id: string) => `- id: ${id}
  kind: single
  level: anwenden
  section: mitte
  prompt: Was gilt?
  options:
    - { id: a, text: Dies, feedback: Weil es so ist., correct: true }
    - { id: b, text: Das, feedback: Das gilt anderswo. }
    - { id: c, text: Jenes, feedback: Das gilt nie. }
`

const KINDS = `- id: probe-mehrere
  kind: multiple
  level: anwenden
  section: mitte
  prompt: Was gilt alles?
  options:
    - { id: a, text: Dies, feedback: Es gilt., correct: true }
    - { id: b, text: Das, feedback: Es gilt auch., correct: true }
    - { id: c, text: Jenes, feedback: Es gilt nie. }
    - { id: d, text: Nichts, feedback: Etwas gilt immer. }
- id: probe-reihe
  kind: ordering
  level: anwenden
  section: mitte
  prompt: In welcher Reihe?
  items:
    - { id: eins, text: Eins, feedback: Zuerst. }
    - { id: zwei, text: Zwei, feedback: Danach. }
    - { id: drei, text: Drei, feedback: Dann. }
    - { id: vier, text: Vier, feedback: Zuletzt. }
- id: probe-paare
  kind: matching
  level: anwenden
  section: mitte
  prompt: Was gehört zusammen?
  pairs:
    - { id: tag, left: Tag, right: hell, feedback: Am Tag ist es hell. }
    - { id: nacht, left: Nacht, right: dunkel, feedback: In der Nacht ist es dunkel. }
    - { id: abend, left: Abend, right: dämmrig, feedback: Dazwischen. }
- id: probe-zahl
  kind: numeric
  level: anwenden
  section: mitte
  prompt: Wie viele?
  unit: '%'
  answer: 0.75
  tolerance: 0.01
  decimals: 2
  computed: funnel.purchases / funnel.sessions * 100
  feedback: 360 durch 48.000 sind 0,75 %.
`

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i + 1)).join('')

const FILES: Readonly<Record<string, string>> = {
  'lesson.mdx': LESSON,
  'questions.yaml': lines(3, n => single(`probe-unterwegs-${n}`)),
  'quiz.yaml': lines(8, n => single(`probe-quiz-${n}`)) + KINDS,
  'exam.yaml': lines(4, n => single(`probe-pruefung-${n}`)),
  'checklist.yaml': `items:\n${lines(5, n => `  - { id: probe-punkt-${n}, text: Punkt ${n}, why: Darum. }\n`)}`,
  'faq.yaml': lines(5, n => `- { id: probe-faq-${n}, question: Frage ${n}?, answer: Eine Antwort. }\n`),
  'exercise.yaml': `id: probe-uebung
title: Üben
view: scenario
minutes: 10
intro: Üben Sie.
steps: [Eins., Zwei., Drei.]
look: Sehen Sie hin.
done: Es steht da.
`,
  'glossary.yaml': `- id: probe-begriff
  term: Begriff
  definition: Ein Wort für etwas.
  example: Wie hier.
  related: [probe-begriff]
`,
  'sources.yaml': `- id: probe-quelle
  text: Autorin (2026). Titel.
  url: https://example.org/titel
  evidence: primary
  for: alles
`,
  'figures/bild.svg': `<svg id="figure" viewBox="0 0 720 200" xmlns="http://www.w3.org/2000/svg">
<circle cx="360" cy="80" r="40" fill="var(--paper)" stroke="var(--ink)"/>
<text x="360" y="160" font-size="15" fill="var(--ink)">Mitte</text>
</svg>
`,
}

const COVERAGE = {
  chapters: Array.from({ length: 10 }, (_, i) => ({
    n: i + 1,
    checklist: 5,
    questions: 8,
    terms: ['Wegmarke|Landmarke'],
  })),
  tips: { count: 12 },
  glossary: { min: 10 },
}

/** Folder names of the sample's ten chapters; the first one, `probe`, is the one to spoil. */
const SLUGS = ['probe', ...Array.from({ length: 9 }, (_, i) => `probe${i + 2}`)]

/** Writes a small course without faults: ten chapters alike, with the tips and the case of the real one. */
export function writeSampleCourse(root: string): void {
  for (const [index, slug] of SLUGS.entries()) {
    for (const [name, text] of Object.entries(FILES)) {
      const file = path.join(root, 'chapters', slug, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text.replaceAll('probe', slug).replace('number: 1', `number: ${index + 1}`))
    }
  }
  const stations = SLUGS.map((id, index) => ({
    id,
    number: index + 1,
    leg: 'weg',
    minutes: 20,
    title: id,
    short: id,
    teaser: id,
    adds: id,
  }))
  const course = { legs: [{ id: 'weg', title: 'Weg', text: 'Der Weg.' }], stations }
  writeFileSync(path.join(root, 'course.yaml'), JSON.stringify(course))
  writeFileSync(path.join(root, 'coverage.json'), JSON.stringify(COVERAGE))
  writeFileSync(
    path.join(root, 'tips.yaml'),
    lines(12, n => tip(n)),
  )
  cpSync(path.join('content', 'case', 'data.yaml'), path.join(root, 'case', 'data.yaml'))
}

const tip = (n: number) =>
  `- { id: tipp-${n}, title: Tipp ${n}, lead: Ein Satz., text: Mehr Text., link: { href: /kurs/probe, label: Kapitel } }\n`
