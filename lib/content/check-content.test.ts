import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkContent } from './check-content'
import { writeSampleCourse } from './testdata/sample-course'

let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'))
  writeSampleCourse(root)
})

afterAll(() => rmSync(root, { recursive: true }))

/** One author's mistake: in which file, what is replaced by what, on which text the fault must point, and its sentence. */
type Mistake = [what: string, file: string, from: string, to: string, at: string, sentence: RegExp]

const MISTAKES: Mistake[] = [
  [
    'code as front matter',
    'lesson.mdx',
    '---\nid',
    '---js\nid',
    '---js',
    /Nur YAML ist als Vorspann erlaubt, nicht „js“/,
  ],
  ['no front matter', 'lesson.mdx', '---\nid: probe\n', 'id: probe\n', 'id: probe', /muss mit einem Vorspann/],
  ['open front matter', 'lesson.mdx', '  - daraus lernen\n---', '  - daraus lernen', '---', /nicht geschlossen/],
  ['a missing field', 'lesson.mdx', 'minutes: 20\n', '', 'id: probe', /Das Feld „minutes“ fehlt\./],
  [
    'an unknown field',
    'lesson.mdx',
    'minutes: 20',
    'minutes: 20\nlevel: 3',
    'id: probe',
    /Das Feld „level“ gibt es hier nicht/,
  ],
  [
    'a text for a number',
    'lesson.mdx',
    'minutes: 20',
    'minutes: viele',
    'minutes: viele',
    /„minutes“ muss eine Zahl sein/,
  ],
  ['an import', 'lesson.mdx', 'Es beginnt', 'import x from "y"\n\nEs beginnt', 'import x', /„import“ und „export“/],
  ['an expression', 'lesson.mdx', 'Es beginnt', 'Es {beginnt}', 'Es {beginnt}', /Geschweifte Klammern/],
  ['HTML', 'lesson.mdx', 'Text.', '<b>Text.</b>', '<b>Text.', /HTML ist nicht erlaubt: <b>/],
  ['an unknown component', 'lesson.mdx', 'Text.', '<Video id="x" />', '<Video', /<Video> gibt es nicht/],
  [
    'a spread',
    'lesson.mdx',
    '<Example branch="Bank"',
    '<Example {...props} branch="Bank"',
    '<Example',
    /keine Programmausdrücke/,
  ],
  [
    'an attribute too many',
    'lesson.mdx',
    'branch="Bank"',
    'branch="Bank" farbe="rot"',
    '<Example',
    /kennt das Attribut „farbe“ nicht/,
  ],
  ['an attribute missing', 'lesson.mdx', ' title="Ein Beispiel"', '', '<Example', /braucht das Attribut „title“/],
  ['an unclosed tag', 'lesson.mdx', '</Example>', '', '<Example', /nicht lesbar/],
  ['italics', 'lesson.mdx', 'Text.', 'Ein *Text*.', 'Ein *Text*', /Kursiv/],
  ['an image', 'lesson.mdx', 'Text.', '![x](y.png)', '![x]', /Bilder stehen als <Figure>/],
  ['a heading without id', 'lesson.mdx', ' [#mitte]', '', '## Zweiter', /fehlt die Kennung am Ende/],
  ['an id twice in a lesson', 'lesson.mdx', '[#darin]', '[#anfang]', '### Darin', /steht in dieser Lektion schon/],
  ['a skipped level', 'lesson.mdx', '### Darin', '#### Darin', '#### Darin', /bis „###“/],
  ['no summary', 'lesson.mdx', '[#zusammenfassung]', '[#schluss]', '## Zusammenfassung', /Der letzte Abschnitt/],
  [
    'an unknown term',
    'lesson.mdx',
    '<Term id="probe-begriff">',
    '<Term id="nebel">',
    '<Term',
    /„nebel“ erklärt kein Kapitel/,
  ],
  [
    'an unknown source',
    'lesson.mdx',
    '<Src id="probe-quelle"',
    '<Src id="hoerensagen"',
    '<Src',
    /Die Quelle „hoerensagen“/,
  ],
  [
    'an unknown question',
    'lesson.mdx',
    '<Question id="probe-unterwegs-2"',
    '<Question id="probe-unterwegs-9"',
    '<Question id="probe-unterwegs-9"',
    /Die Frage „probe-unterwegs-9“/,
  ],
  [
    'an unknown number',
    'lesson.mdx',
    'of="funnel.purchases"',
    'of="funnel.wishes"',
    '<Value',
    /keine Zahl „funnel.wishes“/,
  ],
  ['a link to nowhere', 'lesson.mdx', '/kurs/tipps', '/kurs/nirgends', '/kurs/nirgends', /führt ins Leere/],
  ['a broken anchor', 'lesson.mdx', '#mitte)', '#rand)', '#rand)', /keinen Abschnitt „#rand“/],
  [
    'a link into the web',
    'lesson.mdx',
    '(/kurs/tipps)',
    '(https://example.org)',
    'https://example.org',
    /gehören in sources.yaml/,
  ],
  ['a missing drawing', 'lesson.mdx', 'src="bild.svg"', 'src="fehlt.svg"', '<Figure', /figures\/fehlt.svg fehlt/],
  [
    'no alternative text',
    'lesson.mdx',
    'alt="Ein Kreis in der Mitte, darunter das Wort Mitte, sonst nichts."',
    'alt="Kreis"',
    '<Figure',
    /Alternativtext .* zu kurz/,
  ],
  ['a term not covered', 'lesson.mdx', 'Wegmarke', 'Zeichen', '---', /muss „Wegmarke“ oder „Landmarke“ behandeln/],
  [
    'an id twice in the course',
    'quiz.yaml',
    'id: probe-quiz-2',
    'id: probe-quiz-1',
    'id: probe-quiz-1',
    /gibt es schon: .*quiz.yaml:\d+/,
  ],
  [
    'a wrong prefix',
    'quiz.yaml',
    'id: probe-quiz-2',
    'id: versuch-quiz-2',
    'id: versuch-quiz-2',
    /muss mit „probe-“ beginnen/,
  ],
  [
    'two right options',
    'questions.yaml',
    'anderswo. }',
    'anderswo., correct: true }',
    'id: a',
    /Genau eine Antwort muss richtig sein/,
  ],
  [
    'an option without feedback',
    'questions.yaml',
    ', feedback: Das gilt nie.',
    '',
    'text: Jenes',
    /Das Feld „feedback“ fehlt/,
  ],
  [
    'an unknown section',
    'questions.yaml',
    'section: mitte',
    'section: nirgends',
    'section: nirgends',
    /„#nirgends“ gibt es in der Lektion nicht/,
  ],
  [
    'feedback with a verdict',
    'questions.yaml',
    'Weil es so ist.',
    'Richtig ist es so.',
    'Richtig ist',
    /darf nicht mit „Richtig“/,
  ],
  [
    'a reference to a letter',
    'questions.yaml',
    'Das gilt nie.',
    'Siehe Antwort B.',
    'Siehe Antwort',
    /Antworten werden gemischt/,
  ],
  [
    'a wrong computation',
    'quiz.yaml',
    'answer: 0.75',
    'answer: 7.5',
    'computed:',
    /Die Rechnung ergibt 0.75, als Lösung steht 7.5/,
  ],
  ['an unknown number in a computation', 'quiz.yaml', '* 100', '* funnel.x', 'computed:', /keine Zahl „funnel.x“/],
  [
    'too few questions',
    'exam.yaml',
    '- id: probe-pruefung-4',
    '- id: probe-pruefung-4\n  kind: x\n- id: probe-pruefung-5',
    'kind: x',
    /„kind“/,
  ],
  ['broken YAML', 'faq.yaml', 'question: Frage 2?', 'question: [Frage 2?', 'Frage 2?', /Das YAML ist nicht lesbar/],
  [
    'an unknown related term',
    'glossary.yaml',
    'related: [probe-begriff]',
    'related: [nebel]',
    'related:',
    /verwandten Begriff „nebel“/,
  ],
  [
    'a colour of its own',
    'figures/bild.svg',
    'fill="var(--paper)"',
    'fill="#ff0000"',
    '<circle',
    /„#ff0000“ ist keine der benannten Farben/,
  ],
  [
    'a script in a drawing',
    'figures/bild.svg',
    '<circle',
    '<script>x</script><circle',
    '<script',
    /<script> ist in Zeichnungen/,
  ],
  ['small type', 'figures/bild.svg', 'font-size="15"', 'font-size="9"', '<text', /mindestens 14 groß/],
]

describe('what the content check says about mistakes', () => {
  it('finds nothing in a course without faults', async () => {
    expect((await checkContent(root)).faults).toEqual([])
  })

  it.each(MISTAKES)('%s', async (_what, name, from, to, at, sentence) => {
    const file = path.join(root, 'chapters', 'probe', name)
    const original = readFileSync(file, 'utf8')
    const spoiled = original.replace(from, to)
    expect(spoiled).not.toBe(original)
    writeFileSync(file, spoiled)
    try {
      const { faults } = await checkContent(root)
      const fault = faults.find(({ text }) => sentence.test(text))
      expect(faults.map(({ text }) => text).join('\n')).toMatch(sentence)
      expect(fault?.file).toBe(`content/chapters/probe/${name}`)
      const expected = spoiled.split('\n').flatMap((line, index) => (line.includes(at) ? [index + 1] : []))
      expect(expected).toContain(fault?.line)
    } finally {
      writeFileSync(file, original)
    }
  })
})
