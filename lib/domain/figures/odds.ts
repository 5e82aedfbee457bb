/**
 * Chance that every one of `contacts` goes well when each does with `rate` (0–1), independently of the others: rateⁿ.
 * @throws RangeError for a rate outside 0–1 or a number of contacts that is not a whole number from 0
 */
export function chanceOfAll(rate: number, contacts: number): number {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError('rate must lie between 0 and 1')
  if (!Number.isInteger(contacts) || contacts < 0) throw new RangeError('contacts must be a whole number from 0')
  return rate ** contacts
}

/** Of `people` those left without a mishap after each contact, rounded to whole people: [after the first, …]. */
export function peopleLeft(people: number, rate: number, contacts: number): number[] {
  return Array.from({ length: contacts }, (_, index) => Math.round(people * chanceOfAll(rate, index + 1)))
}
