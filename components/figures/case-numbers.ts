import 'server-only'
import { z } from 'zod'

const count = z.number().nonnegative()
const feeling = z.number().int().min(-2).max(2)

const schema = z.object({
  company: z.object({ marginPerBike: count, marginPerServicePlanYear: count }),
  emotion: z.object({
    awareness: feeling,
    consideration: feeling,
    decision: feeling,
    purchase: feeling,
    retention: feeling,
  }),
  funnel: z.object({
    sessions: count,
    configuratorStarted: count,
    configurationSaved: count,
    testRideBooked: count,
    testRideDone: count,
    purchases: count,
  }),
  cancellations: count,
  nps: z.object({ answers: count, promoters: count, passives: count, detractors: count }),
  csat: z.object({ answers: count, five: count, four: count, three: count, two: count, one: count }),
  ces: z.object({
    answers: count,
    seven: count,
    six: count,
    five: count,
    four: count,
    three: count,
    two: count,
    one: count,
  }),
  service: z.object({
    requests: count,
    solvedAtFirstContact: count,
    reopenedWithin7Days: count,
    emailResponseMinutes: z.array(count).min(3),
  }),
  servicePlan: z.object({ contractsJanuary2025: count, activeAfter12Months: count }),
})

/** What the figures need of the worked case. */
export type CaseNumbers = z.infer<typeof schema>

/** The numbers from `content/case/data.yaml`. @throws ZodError naming the path when one is missing or no number */
export function readCaseNumbers(caseData: unknown): CaseNumbers {
  return schema.parse(caseData)
}
