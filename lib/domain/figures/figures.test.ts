import { describe, expect, it, test } from 'vitest'
import { type ConsentAnswers, followPath, isOpen } from './consent'
import { contribution, largestLoss, ratesBetween, runFunnel } from './funnel'
import { lifetimeValue } from './lifetime-value'
import { chanceOfAll, peopleLeft } from './odds'
import { mean, remembered } from './peak-end'
import { largestCount, purity } from './purity'
import { checkTask } from './raci'
import { ranking, rice } from './rice'
import { casesPerGroup, roughCasesPerGroup, weeksNeeded } from './sample-size'
import { firstContactResolution, median, percentile } from './service-times'
import { marginOfDifference, meanStep, netPromoterScore, shareOf } from './survey'

// The expected numbers are the worked ones of the chapters, which in turn stand in the collection of formulas.

describe('odds', () => {
  test('0.9⁵ ≈ 59 %, 0.95⁵ ≈ 77 %, 0.9⁴ ≈ 66 %', () => {
    expect(chanceOfAll(0.9, 5)).toBeCloseTo(0.59, 2)
    expect(chanceOfAll(0.95, 5)).toBeCloseTo(0.77, 2)
    expect(peopleLeft(100, 0.9, 5)).toEqual([90, 81, 73, 66, 59])
  })
  test('refuses what is no rate or no count', () => {
    expect(() => chanceOfAll(1.1, 5)).toThrow(RangeError)
    expect(() => chanceOfAll(0.9, 2.5)).toThrow(RangeError)
  })
})

describe('purity', () => {
  test('1 for pure groups, the largest share for one group', () => {
    expect(purity([['a', 'a'], ['b']])).toBe(1)
    expect(purity([['a', 'a', 'b', 'c']])).toBe(0.5)
    expect(largestCount([])).toBe(0)
    expect(() => purity([[]])).toThrow(RangeError)
  })
})

describe('peak and end', () => {
  test.each([
    ['A', [1, 1, 1, 1, -2], 0.4, [-2]],
    ['B', [-1, 0, -1, 2, 1], 0.2, [1.5]],
    ['Mira: high and low equally strong', [1, -1, 2, -2, 1], 0.2, [1.5, -0.5]],
    ['flat', [0, 0, 0, 0, 0], 0, [0]],
  ])('%s', (_, values, average, memory) => {
    expect(mean(values)).toBeCloseTo(average, 10)
    expect(remembered(values)).toEqual(memory)
  })
})

describe('survey', () => {
  test('NPS +25 ± 10.6 at 200 answers', () => {
    const nps = netPromoterScore(90, 40, 200)
    expect(nps.value).toBeCloseTo(25, 10)
    expect(nps.margin).toBeCloseTo(10.6, 1)
  })
  test('a rise of 6 points is uncertain by ±14.8', () => {
    expect(marginOfDifference(netPromoterScore(90, 40, 200), netPromoterScore(96, 34, 200))).toBeCloseTo(14.8, 1)
  })
  test('CSAT 78 % ± 5.7, mean 4.06; CES 65 %, mean 4.94', () => {
    expect(shareOf(156, 200).value).toBeCloseTo(78, 10)
    expect(shareOf(156, 200).margin).toBeCloseTo(5.7, 1)
    const csat = [
      [5, 84],
      [4, 72],
      [3, 24],
      [2, 12],
      [1, 8],
    ] as const
    const ces = [
      [7, 30],
      [6, 26],
      [5, 22],
      [4, 14],
      [3, 12],
      [2, 9],
      [1, 7],
    ] as const
    expect(meanStep(csat)).toBeCloseTo(4.06, 2)
    expect(meanStep(ces)).toBeCloseTo(4.94, 2)
    expect(shareOf(78, 120).value).toBeCloseTo(65, 10)
  })
  test('385 answers for ±5 points', () => {
    expect(shareOf(192.5, 385).margin).toBeLessThan(5)
    expect(shareOf(192, 384).margin).toBeGreaterThan(5)
  })
  test('refuses impossible counts', () => {
    expect(() => netPromoterScore(150, 60, 200)).toThrow(RangeError)
    expect(() => shareOf(3, 2)).toThrow(RangeError)
  })
})

describe('funnel', () => {
  const counts = [48_000, 9600, 2400, 960, 720, 360]
  const rates = ratesBetween(counts)
  const buy = (index: number, rate: number) => runFunnel(48_000, rates.with(index, rate)).at(-1)
  test('rates 20, 25, 40, 75, 50 %', () => expect(rates).toEqual([0.2, 0.25, 0.4, 0.75, 0.5]))
  test('22 % start gives 396, 30 % saving 432, 85 % showing up 408 purchases', () => {
    expect(buy(0, 0.22)).toBeCloseTo(396, 6)
    expect(buy(1, 0.3)).toBeCloseTo(432, 6)
    expect(buy(3, 0.85)).toBeCloseTo(408, 6)
  })
  test('most are lost at the first gate', () => expect(largestLoss(counts)).toBe(0))
  test('contribution 396,000 € before and 364,100 € after cancellations', () => {
    expect(contribution(360, 0, 1100)).toBe(396_000)
    expect(contribution(360, 29 / 360, 1100)).toBeCloseTo(364_100, 6)
    expect(contribution(408, 29 / 360, 1100) - 364_100).toBeCloseTo(48_546.67, 2)
  })
})

describe('RICE', () => {
  const rows = [
    { reach: 960, impact: 1, confidence: 0.8, effort: 0.5 },
    { reach: 360, impact: 2, confidence: 0.8, effort: 1 },
    { reach: 9600, impact: 0.5, confidence: 0.5, effort: 6 },
    { reach: 1260, impact: 0.5, confidence: 0.5, effort: 3 },
  ]
  test('1,536 / 576 / 400 / 105', () => expect(rows.map(rice).map(Math.round)).toEqual([1536, 576, 400, 105]))
  test('80 % confidence in the configurator swaps places 2 and 3', () => {
    expect(ranking(rows)).toEqual([0, 1, 2, 3])
    expect(ranking(rows.map((row, index) => (index === 2 ? { ...row, confidence: 0.8 } : row)))).toEqual([0, 2, 1, 3])
  })
})

describe('sample size', () => {
  test.each([
    [0.25, 0.3, 1251, 1276],
    [0.75, 0.85, 250, 256],
  ])('%f to %f', (from, to, exact, rough) => {
    expect(casesPerGroup(from, to)).toBe(exact)
    expect(roughCasesPerGroup(from, to)).toBe(rough)
  })
  test('2.0 to 2.4 % takes about 21,100 a group and more than eleven weeks of 48,000', () => {
    expect(Math.round(casesPerGroup(0.02, 0.024) / 100) * 100).toBe(21_100)
    expect(weeksNeeded(casesPerGroup(0.02, 0.024), 48_000)).toBeCloseTo(11.4, 1)
  })
  test('refuses equal and impossible rates', () => {
    expect(() => casesPerGroup(0.2, 0.2)).toThrow(RangeError)
    expect(() => casesPerGroup(0.2, 1)).toThrow(RangeError)
  })
})

describe('RACI', () => {
  it.each([
    [['A', 'R', 'C', 'I'], []],
    [['AR', '', '', ''], []],
    [['A', 'A', 'R', ''], ['many-accountable']],
    [['A', '', 'C', ''], ['no-responsible']],
    [
      ['R', 'C', 'C', 'C', ''],
      ['no-accountable', 'many-consulted'],
    ],
    [['', '', '', ''], ['empty']],
  ] as const)('%j: %j', (parts, faults) => expect(checkTask(parts)).toEqual(faults))
})

describe('lifetime value of the service plan', () => {
  const value = (retention: number, interest: number, timing: 'start' | 'end') =>
    lifetimeValue({ margin: 120, retention, interest, timing })
  test.each([
    [0.8, 0, 'start', 600],
    [0.8, 0.1, 'start', 440],
    [0.8, 0.1, 'end', 320],
    [0.85, 0.1, 'start', 528],
    [0.85, 0.1, 'end', 408],
    [0.85, 0, 'start', 800],
  ] as const)('retention %f, interest %f, paid at the %s', (retention, interest, timing, euros) =>
    expect(value(retention, interest, timing)).toBeCloseTo(euros, 6),
  )
  test('does not go on for ever', () => expect(() => value(1, 0, 'start')).toThrow(RangeError))
})

describe('service times', () => {
  const minutes = [12, 15, 18, 22, 25, 31, 40, 95, 1440]
  test('mean 188.7, median 25, 90th percentile 1,440', () => {
    expect(mean(minutes)).toBeCloseTo(188.7, 1)
    expect(median(minutes)).toBe(25)
    expect(percentile(minutes, 0.9)).toBe(1440)
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9)
    expect(median([1, 2, 3, 10])).toBe(2.5)
  })
  test('first contact resolution 65 %, 60 % without what was open again', () => {
    expect(firstContactResolution(1260, 819, 63)).toEqual({ noted: 0.65, held: 0.6 })
    expect(() => firstContactResolution(100, 50, 60)).toThrow(RangeError)
  })
})

describe('the way to the permission', () => {
  const idea: ConsentAnswers = { purpose: 'advertising', channel: 'email', bought: 'no', consent: 'no' }
  const end = (answers: ConsentAnswers) => followPath(answers).end
  test('nothing bought, no consent: closed; each missing condition closes', () => {
    expect(end(idea)).toBe('closed')
    expect(end({ ...idea, consent: 'yes' })).toBe('by-consent')
    const customer: ConsentAnswers = { ...idea, bought: 'yes', objected: 'no', similar: 'yes', notice: 'yes' }
    expect(end(customer)).toBe('existing-customer')
    expect(end({ ...customer, similar: 'no' })).toBe('closed')
    expect(end({ ...customer, notice: 'no' })).toBe('closed')
    expect(end({ ...customer, objected: 'yes' })).toBe('closed-objection')
  })
  test('a call to a consumer needs express consent, to a business at least a presumed one', () => {
    const call: ConsentAnswers = { purpose: 'advertising', channel: 'phone', bought: 'yes' }
    expect(end({ ...call, called: 'consumer', consent: 'no' })).toBe('closed-phone')
    expect(end({ ...call, called: 'consumer', consent: 'yes' })).toBe('by-phone-consent')
    expect(end({ ...call, called: 'business', presumed: 'yes' })).toBe('presumed')
  })
  test('stops at the first open question', () => {
    expect(followPath({})).toEqual({ steps: ['purpose'], end: null })
    expect(followPath({ purpose: 'device', necessary: 'no' })).toEqual({
      steps: ['purpose', 'necessary', 'consent'],
      end: null,
    })
    expect(isOpen('closed-device')).toBe(false)
  })
})
