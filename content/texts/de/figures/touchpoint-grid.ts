import { german } from '../figures'

export const PHASES = ['awareness', 'consideration', 'decision', 'purchase', 'retention'] as const
export const OWNERS = ['own', 'partner', 'customer', 'social'] as const
export type GridPhase = (typeof PHASES)[number]
export type GridOwner = (typeof OWNERS)[number]
/** What a learner says about an empty cell. */
export type Verdict = 'nothing' | 'search'
export type GridCell = `${GridPhase}:${GridOwner}`

const fields = (count: number) => (count === 1 ? 'ein Feld' : `${german(count)} Felder`)

export const touchpointGridTexts = {
  label: 'Raster: fünf Phasen, vier Besitzarten',
  phases: {
    awareness: 'Bewusst\u00ADsein',
    consideration: 'Über\u00ADle\u00ADgung',
    decision: 'Ent\u00ADschei\u00ADdung',
    purchase: 'Kauf',
    retention: 'Nach\u00ADkauf',
  },
  owners: { own: 'eigen', partner: 'Partner', customer: 'Kundin', social: 'sozial' },
  tools: {
    own: 'Was Sie tun können: gestalten.',
    partner: 'Was Sie tun können: vereinbaren.',
    customer: 'Was Sie tun können: ermöglichen.',
    social: 'Was Sie tun können: zuhören und antworten.',
  },
  /** Fourteen of Mira's encounters, as in the drawing of her way. */
  touchpoints: {
    'awareness:own': ['Kurzvideo', 'Stadtteilfest'],
    'awareness:social': ['Rad vor der Kita'],
    'consideration:own': ['Konfigurator', 'Preis- und Leasingseite'],
    'consideration:social': ['Testbericht', 'Eltern-Chatgruppe'],
    'decision:own': ['Terminbuchung', 'Probefahrt'],
    'purchase:own': ['Auftrags\u00ADbestätigung'],
    'purchase:partner': ['Leasing\u00ADformular'],
    'retention:own': ['Übergabe'],
    'retention:partner': ['Erste Inspektion'],
    'retention:customer': ['Empfehlung an eine Freundin'],
  } satisfies Partial<Record<GridCell, readonly string[]>> as Partial<Record<GridCell, readonly string[]>>,
  /** What to look for where nothing stands. */
  searches: {
    'awareness:partner': 'Wo zeigen Werkstätten oder Leasinganbieter das Rad, bevor jemand danach fragt?',
    'awareness:customer': 'Was tut Mira selbst, bevor sie sucht? Rechnet sie das Zweitauto durch?',
    'consideration:partner': 'Was hört Mira, wenn sie beim Arbeitgeber oder in der Werkstatt nach den Kosten fragt?',
    'consideration:customer': 'Wo vergleicht und notiert Mira: Tabelle, Zettel, Küchentisch?',
    'decision:partner': 'Begegnet ihr vor der Unterschrift ein Partner, etwa die Werkstatt um die Ecke?',
    'decision:customer': 'Misst sie den Hof aus? Schickt sie ein Foto der Probefahrt nach Hause?',
    'decision:social': 'Wer redet mit, bevor sie unterschreibt: Nachbarn, Eltern, ein Forum?',
    'purchase:customer': 'Was tut Mira in sieben Wochen Stille: nachfragen, weiter vergleichen, davon erzählen?',
    'purchase:social': 'Was steht in Foren und Bewertungen über die Wartezeit?',
    'retention:social': 'Wer sieht das Rad vor der Kita, und wer liest später eine Bewertung?',
  } satisfies Partial<Record<GridCell, string>> as Partial<Record<GridCell, string>>,
  names: (phase: string, owner: string) => `${phase.replaceAll('\u00AD', '')}, ${owner}`,
  cell: (place: string, count: number, verdict: Verdict | null) =>
    `${place}: ${count > 0 ? (count === 1 ? '1 Begegnung' : `${german(count)} Begegnungen`) : `leer${verdict ? `, ${VERDICTS[verdict]}` : ''}`}`,
  choose: 'Wählen Sie ein Feld. Bei einem leeren entscheiden Sie, was es heißt.',
  verdict: 'Was heißt das leere Feld?',
  verdicts: { nothing: 'Hier geschieht nichts', search: 'Hier haben wir nicht gesucht' },
  result: (count: number, empty: number, all: number, nothing: number, search: number) => {
    const start = `${german(count)} Begegnungen stehen in ${german(all - empty)} Feldern. **${german(empty)} von ${german(all)} Feldern sind leer.**`
    if (nothing + search === 0) return start
    const open = empty - nothing - search
    return `${start} ${search === 0 ? 'Noch kein Feld ist' : `${upper(fields(search))} ${search === 1 ? 'ist' : 'sind'}`} ein Suchauftrag, bei ${nothing === 0 ? 'keinem' : german(nothing)} geschieht nichts, ${german(open)} ${open === 1 ? 'ist' : 'sind'} noch unentschieden.`
  },
} as const

const VERDICTS: Record<Verdict, string> = { nothing: 'hier geschieht nichts', search: 'Suchauftrag' }

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
