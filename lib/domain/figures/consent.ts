/**
 * The way to the permission of a message or an access, as chapter 9 tells it: § 7 UWG for advertising, § 25 TDDDG for
 * storing on the device, Art. 6 and 21 GDPR. A first orientation as of 2026-11-21, no legal advice.
 */
export const CONSENT_OPTIONS = {
  purpose: ['advertising', 'contract', 'device'],
  channel: ['email', 'phone'],
  bought: ['yes', 'no'],
  similar: ['yes', 'no'],
  objected: ['no', 'yes'],
  notice: ['yes', 'no'],
  consent: ['yes', 'no'],
  called: ['consumer', 'business'],
  presumed: ['yes', 'no'],
  necessary: ['yes', 'no'],
} as const

export type ConsentStep = keyof typeof CONSENT_OPTIONS
export type ConsentAnswers = Partial<Record<ConsentStep, string>>

/** Open ends: by consent, as an existing customer, presumed consent of a business, contract, strictly necessary. */
export type ConsentEnd =
  | 'by-consent'
  | 'by-phone-consent'
  | 'existing-customer'
  | 'presumed'
  | 'contract'
  | 'necessary'
  | 'device-consent'
  | 'closed'
  | 'closed-objection'
  | 'closed-phone'
  | 'closed-device'

/** The questions asked so far, in order; the last is open while `end` is null. */
export type ConsentPath = { steps: ConsentStep[]; end: ConsentEnd | null }

/** Follows the answers as far as they lead. Answers to questions that are not asked stay without effect. */
export function followPath(answers: ConsentAnswers): ConsentPath {
  const steps: ConsentStep[] = []
  let next: ConsentStep | { end: ConsentEnd } = 'purpose'
  while (typeof next === 'string') {
    steps.push(next)
    const answer: string | undefined = answers[next]
    if (answer === undefined) return { steps, end: null }
    next = follow(next, answer, answers)
  }
  return { steps, end: next.end }
}

/** Whether a way ends with a permission. */
export function isOpen(end: ConsentEnd): boolean {
  return !end.startsWith('closed')
}

function follow(step: ConsentStep, answer: string, answers: ConsentAnswers): ConsentStep | { end: ConsentEnd } {
  const isYes = answer === 'yes'
  switch (step) {
    case 'purpose':
      if (answer === 'contract') return { end: 'contract' }
      return answer === 'device' ? 'necessary' : 'channel'
    case 'channel':
      return answer === 'phone' ? 'called' : 'bought'
    case 'bought':
      return isYes ? 'objected' : 'consent'
    case 'objected':
      return isYes ? { end: 'closed-objection' } : 'similar'
    case 'similar':
      return isYes ? 'notice' : 'consent'
    case 'notice':
      return isYes ? { end: 'existing-customer' } : 'consent'
    case 'called':
      return answer === 'business' ? 'presumed' : 'consent'
    case 'presumed':
      return { end: isYes ? 'presumed' : 'closed-phone' }
    case 'necessary':
      return isYes ? { end: 'necessary' } : 'consent'
    case 'consent':
      return { end: consentEnd(isYes, answers) }
  }
}

function consentEnd(isGiven: boolean, { purpose, channel }: ConsentAnswers): ConsentEnd {
  if (purpose === 'device') return isGiven ? 'device-consent' : 'closed-device'
  if (channel === 'phone') return isGiven ? 'by-phone-consent' : 'closed-phone'
  return isGiven ? 'by-consent' : 'closed'
}
