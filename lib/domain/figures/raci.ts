/** What a role is in a task: responsible, accountable, both, consulted, informed, or nothing. */
export const RACI_PARTS = ['', 'R', 'A', 'AR', 'C', 'I'] as const
export type RaciPart = (typeof RACI_PARTS)[number]

/** What is wrong with a row. `empty` alone; of the others, all that hold. */
export type RaciFault = 'empty' | 'no-accountable' | 'many-accountable' | 'no-responsible' | 'many-consulted'

/** From so many consulted roles on a row asks more than it does, when they are more than half of it (threshold ours). */
const MANY_CONSULTED = 3

/**
 * Checks one task: exactly one accountable role, at least one responsible, not everybody consulted.
 * @returns no fault for a sound row
 */
export function checkTask(parts: readonly RaciPart[]): RaciFault[] {
  if (parts.every(part => part === '')) return ['empty']
  const count = (letter: string) => parts.filter(part => part.includes(letter)).length
  const [accountable, consulted] = [count('A'), count('C')]
  const faults: RaciFault[] = []
  if (accountable === 0) faults.push('no-accountable')
  if (accountable > 1) faults.push('many-accountable')
  if (count('R') === 0) faults.push('no-responsible')
  if (consulted >= MANY_CONSULTED && consulted * 2 > parts.length) faults.push('many-consulted')
  return faults
}
