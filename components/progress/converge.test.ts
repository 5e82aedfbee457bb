import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestBrowser, createTestServer, pause } from './test-browser'

/** What can happen in two tabs of one browser, in any order. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('tick' as const),
      tab: fc.nat(1),
      item: fc.constantFrom('a', 'b'),
      ticked: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const), tab: fc.nat(1), read: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('reach' as const),
      tab: fc.nat(1),
      heading: fc.constantFrom('x', 'y', 'z'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('deliver', 'ring', 'refresh', 'leave', 'sendNow'), tab: fc.nat(1) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pause' as const), ms: fc.nat(40_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('away', 'back', 'lose', 'keep') }) },
)

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

async function run(steps: readonly Step[]) {
  const server = createTestServer()
  const browser = createTestBrowser(server)
  browser.openTab()
  browser.openTab()
  for (const each of steps) {
    const store = browser.store('tab' in each ? each.tab : 0)
    if (each.do === 'tick') store.record('checklist.ticked', each.item, { ticked: each.ticked })
    else if (each.do === 'read') store.record('lesson.read', 'chapter', { read: each.read })
    else if (each.do === 'reach') store.record('position.reached', 'chapter', { heading: each.heading })
    else if (each.do === 'deliver' && 'tab' in each) browser.deliver(each.tab)
    else if (each.do === 'ring' && 'tab' in each) browser.ring(each.tab)
    else if (each.do === 'refresh') void store.refresh()
    else if (each.do === 'leave') store.leave()
    else if (each.do === 'sendNow') void store.sendNow()
    else if (each.do === 'pause' && 'ms' in each) {
      browser.advance(each.ms)
      await pause()
    } else if (each.do === 'away' || each.do === 'back') server.isAway = each.do === 'away'
    else if (each.do === 'lose' || each.do === 'keep') server.losesAnswers = each.do === 'lose'
  }
  server.isAway = false
  server.losesAnswers = false
  await browser.settle()
  return { server, browser }
}

describe('two tabs, duplicates and offline phases', () => {
  it('end in the same state on the server and in both tabs, with nothing waiting and nothing lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
        const { server, browser } = await run(steps)
        const recorded = steps.filter(({ do: what }) => ['tick', 'read', 'reach'].includes(what)).length
        expect(server.facts.size).toBe(recorded)
        for (const tab of [0, 1]) {
          const { state, save } = browser.store(tab).getSnapshot()
          expect(state).toEqual(server.state())
          expect(save.waiting).toBe(0)
        }
        expect([...browser.stored.keys()].filter(key => key.startsWith('rk.fact.'))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})
