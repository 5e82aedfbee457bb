import 'server-only'
import { caseTexts as texts } from '../../content/texts/de/case'
import { caseNumber } from './case-value'

/** One line of the number sheet: what, how much, and how it was worked out. */
export type SheetRow = { name: string; value: string; formula?: string }
export type Stage = { name: string; count: string; rate: string | null }
export type Sheet = { stages: Stage[]; tables: Record<'danach' | 'befragung' | 'service' | 'servicepaket', SheetRow[]> }

const STAGES = [
  'sessions',
  'configuratorStarted',
  'configurationSaved',
  'testRideBooked',
  'testRideDone',
  'purchases',
] as const
const INTEREST = 1.1

const number = (value: number, digits = 0) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const rate = (part: number, whole: number, digits = 0) => `${number((part / whole) * 100, digits)}\u00A0%`
const euro = (value: number) => `${number(value)}\u00A0€`

/**
 * The number sheet of the worked case, worked out from `content/case/data.yaml`.
 * Formulas: NPS and its spread after Cybaea 2016 (1.96 · √((p + d − (p − d)²) ÷ n)); customer value m ÷ (1 − r),
 * m(1 + i) ÷ (1 + i − r) and m·r ÷ (1 + i − r). @throws when a number is missing
 */
export function sheetOf(data: unknown): Sheet {
  const at = (path: string): number => {
    const value = caseNumber(data, path)
    if (value === null) throw new Error(`No number at „${path}“ in content/case/data.yaml.`)
    return value
  }
  return {
    stages: stagesOf(at),
    tables: {
      danach: afterRows(at),
      befragung: surveyRows(at),
      service: serviceRows(at, data),
      servicepaket: planRows(at),
    },
  }
}

type At = (path: string) => number

function stagesOf(at: At): Stage[] {
  const counts = STAGES.map(stage => at(`funnel.${stage}`))
  const stages = STAGES.map((stage, index) => ({
    name: texts.funnel[stage],
    count: number(counts[index] ?? 0),
    rate: index === 0 ? null : rate(counts[index] ?? 0, counts[index - 1] ?? 1),
  }))
  const whole = rate(at('funnel.purchases'), at('funnel.sessions'), 2)
  return [...stages, { name: texts.funnel.whole, count: '', rate: whole }]
}

function afterRows(at: At): SheetRow[] {
  const [lost, sold] = [at('cancellations'), at('funnel.purchases')]
  const [margin, price] = [at('company.marginPerBike'), at('company.listPrice')]
  const { after } = texts
  return [
    { name: after.promised, value: `${at('delivery.promisedWeeks')}\u00A0${after.weeks}` },
    { name: after.median, value: `${at('delivery.medianWeeks')}\u00A0${after.weeks}` },
    { name: after.cancellations, value: number(lost) },
    { name: after.cancellationRate, value: rate(lost, sold, 1), formula: `${lost} ÷ ${sold}` },
    { name: after.lostMargin, value: euro(lost * margin), formula: `${lost} × ${euro(margin)}` },
    { name: after.lostRevenue, value: euro(lost * price), formula: `${lost} × ${euro(price)}` },
  ]
}

function surveyRows(at: At): SheetRow[] {
  const { survey } = texts
  const answers = at('nps.answers')
  const [p, d] = [at('nps.promoters') / answers, at('nps.detractors') / answers]
  const spread = 1.96 * Math.sqrt((p + d - (p - d) ** 2) / answers) * 100
  const csat = ['five', 'four', 'three', 'two', 'one'].map((key, index) => [5 - index, at(`csat.${key}`)] as const)
  const ces = ['seven', 'six', 'five', 'four', 'three', 'two', 'one'].map(
    (key, index) => [7 - index, at(`ces.${key}`)] as const,
  )
  const sum = (list: readonly (readonly [number, number])[]) => list.reduce((total, [step, n]) => total + step * n, 0)
  const top = (list: readonly (readonly [number, number])[], count: number) => list.slice(0, count).map(([, n]) => n)
  const share = (list: readonly (readonly [number, number])[], count: number, whole: number) => ({
    value: rate(
      top(list, count).reduce((a, b) => a + b, 0),
      whole,
    ),
    formula: `(${top(list, count).join(' + ')}) ÷ ${whole}`,
  })
  return [
    {
      name: survey.response,
      value: rate(answers, at('nps.invited')),
      formula: `${answers} ÷ ${at('nps.invited')}`,
    },
    {
      name: survey.nps,
      value: `+${number((p - d) * 100)}`,
      formula: `${rate(p, 1)} − ${rate(d, 1)}`,
    },
    {
      name: survey.npsWidth,
      value: `±${number(spread, 1)} ${survey.points}`,
      formula: `1,96 × ${survey.root} ((${number(p, 2)} + ${number(d, 2)} − ${number(p - d, 2)}²) ÷ ${answers})`,
    },
    { name: survey.csat, ...share(csat, 2, at('csat.answers')) },
    {
      name: survey.csatMean,
      value: `${number(sum(csat) / at('csat.answers'), 2)} ${survey.of} 5`,
      formula: `${number(sum(csat))} ÷ ${at('csat.answers')}`,
    },
    { name: survey.ces, ...share(ces, 3, at('ces.answers')) },
    {
      name: survey.cesMean,
      value: `${number(sum(ces) / at('ces.answers'), 2)} ${survey.of} 7`,
      formula: `${number(sum(ces))} ÷ ${at('ces.answers')}`,
    },
  ]
}

function serviceRows(at: At, data: unknown): SheetRow[] {
  const { service } = texts
  const [requests, solved, reopened] = [
    at('service.requests'),
    at('service.solvedAtFirstContact'),
    at('service.reopenedWithin7Days'),
  ]
  const [calls, quick] = [at('service.calls'), at('service.callsAnsweredWithin20s')]
  const minutes = (data as { service: { emailResponseMinutes: number[] } }).service.emailResponseMinutes
  const mean = minutes.reduce((sum, value) => sum + value, 0) / minutes.length
  return [
    {
      name: service.solved,
      value: rate(solved, requests),
      formula: `${number(solved)} ÷ ${number(requests)}`,
    },
    {
      name: service.solvedForGood,
      value: rate(solved - reopened, requests),
      formula: `(${number(solved)} − ${reopened}) ÷ ${number(requests)}`,
    },
    { name: service.level, value: rate(quick, calls), formula: `${quick} ÷ ${calls}` },
    {
      name: service.median,
      value: `${medianOf(minutes)} ${texts.minutes}`,
      formula: minutes.map(value => number(value)).join(', '),
    },
    {
      name: service.mean,
      value: `${number(mean, 1)} ${texts.minutes}`,
      formula: `${number(mean * minutes.length)} ÷ ${minutes.length}`,
    },
  ]
}

function planRows(at: At): SheetRow[] {
  const { plan } = texts
  const [signed, stayed] = [at('servicePlan.contractsJanuary2025'), at('servicePlan.activeAfter12Months')]
  const margin = at('company.marginPerServicePlanYear')
  const kept = stayed / signed
  const [r, i, m] = [number(kept, 1), number(INTEREST, 1), euro(margin)]
  return [
    { name: plan.retention, value: rate(stayed, signed), formula: `${stayed} ÷ ${signed}` },
    { name: plan.plain, value: euro(margin / (1 - kept)), formula: `${m} ÷ (1 − ${r})` },
    {
      name: plan.discounted,
      value: euro((margin * INTEREST) / (INTEREST - kept)),
      formula: `${m} × ${i} ÷ (${i} − ${r})`,
    },
    {
      name: plan.atYearEnd,
      value: euro((margin * kept) / (INTEREST - kept)),
      formula: `${m} × ${r} ÷ (${i} − ${r})`,
    },
  ]
}

/** The middle of the ordered values; the mean of the two middle ones when their number is even. */
function medianOf(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b)
  const middle = ordered.length / 2
  const [low = Number.NaN, high = Number.NaN] = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]]
  return (low + high) / 2
}
