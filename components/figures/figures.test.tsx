import { readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import badMap from '@/content/case/bad-map.json'
import workedMap from '@/content/case/map.json'
import { parseMap } from '@/lib/domain/map/parse'
import { readCaseNumbers } from './case-numbers'
import { ConsentPath } from './consent-path/consent-path'
import { Funnel } from './funnel/funnel'
import { ImpactEffort } from './impact-effort/impact-effort'
import { KpiTree } from './kpi-tree/kpi-tree'
import { LifetimeValue } from './lifetime-value/lifetime-value'
import { Odds } from './odds/odds'
import { PeakEnd } from './peak-end/peak-end'
import { Raci } from './raci/raci'
import { namesOf } from './relevance-grid/estimates'
import { RelevanceGrid } from './relevance-grid/relevance-grid'
import { RepairMap } from './repair-map/repair-map'
import { SampleSize } from './sample-size/sample-size'
import { Segments } from './segments/segments'
import { ServiceTimes } from './service-times/service-times'
import { SurveyMetrics } from './survey-metrics/survey-metrics'
import { TouchpointGrid } from './touchpoint-grid/touchpoint-grid'

const raw: unknown = parse(readFileSync(new URL('../../content/case/data.yaml', import.meta.url), 'utf8'))
const { funnel, service, company, servicePlan, emotion, cancellations, ...surveys } = readCaseNumbers(raw)
const stages = Object.values(funnel)
const parsed = parseMap(badMap)
if (!parsed.ok) throw new Error('the bad map cannot be read')

/** The text of the start state as it stands in the static page, without tags and soft hyphens. */
function read(figure: ReactNode): string {
  return renderToStaticMarkup(figure)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00AD', '')
    .replaceAll('\u00A0', ' ')
}

const FIGURES: [string, ReactNode, readonly string[]][] = [
  ['odds', <Odds key="f" />, ['59 von 100 Menschen', '41 mindestens eine']],
  ['segments', <Segments key="f" />, ['8 von 24', '8 K, 8 W, 8 A']],
  ['touchpoint-grid', <TouchpointGrid key="f" />, ['14 Begegnungen', '10 von 20 Feldern sind leer']],
  [
    'relevance-grid',
    <RelevanceGrid key="f" names={namesOf(workedMap.cards)} />,
    [
      'Zuerst ansehen: „Stille Wochen nach der Bestellung“',
      '5 × 4 = 20',
      'Danach: „Konfigurator, 41 Optionen“ (4 × 3 = 12)',
    ],
  ],
  ['peak-end', <PeakEnd key="f" mira={Object.values(emotion)} />, ['Mittel +0,2, Rückblick +1,5']],
  ['survey-metrics', <SurveyMetrics key="f" surveys={surveys} />, ['NPS +25', '±10,6 Punkte', 'etwa +14 bis +36']],
  ['funnel', <Funnel key="f" counts={stages} />, ['360 Käufe (0,75 %)', 'größter Verlust: 38.400']],
  ['repair-map', <RepairMap key="f" map={parsed.map} />, ['8 Fehler', 'Angebot versenden']],
  [
    'impact-effort',
    <ImpactEffort key="f" reaches={[960, 360, 9600, 1260]} />,
    [
      '1. Erinnerung an die Probefahrt, 2. Lieferstatus, 3. 3D-\u2060Konfigurator, 4. Chatbot',
      '1.536',
      '576',
      '400',
      '105',
    ],
  ],
  [
    'sample-size',
    <SampleSize key="f" cases={{ saved: 9600, visited: 960, bought: 48_000 }} />,
    ['1.251 Fälle je Gruppe', '1.276', '3,4 Wochen'],
  ],
  ['raci', <Raci key="f" />, ['1 von 3 Zeilen ist in Ordnung']],
  [
    'kpi-tree',
    <KpiTree key="f" counts={stages} cancellations={cancellations} margin={company.marginPerBike} />,
    ['331 ausgelieferte Räder', '364.100 € Deckungsbeitrag'],
  ],
  [
    'lifetime-value',
    <LifetimeValue
      key="f"
      margin={company.marginPerServicePlanYear}
      retention={servicePlan.activeAfter12Months / servicePlan.contractsJanuary2025}
      contracts={servicePlan.contractsJanuary2025}
    />,
    ['440 € wert', '528 €, 88 € mehr (+20 %)', '17.600 €'],
  ],
  ['consent-path', <ConsentPath key="f" />, ['Beantworten Sie die erste Frage.', 'Alle vier müssen zutreffen.']],
  [
    'service-times',
    <ServiceTimes key="f" service={service} />,
    ['Median 25 Minuten', 'Durchschnitt 3,1 Stunden', '1 Tag'],
  ],
]

describe('the start state in the static page has the worked numbers of the chapter', () => {
  test.each(FIGURES)('%s', (_, figure, sentences) => {
    const text = read(figure)
    for (const sentence of sentences) expect(text).toContain(sentence)
  })
})
