export const CUTS = ['demographic', 'geographic', 'psychographic', 'behavioural', 'technographic'] as const
export type Cut = (typeof CUTS)[number]
export type Job = 'children' | 'goods' | 'errands'

/** An invented person: what they want the bike for, and the group (0–2) they fall into by each cut. */
export type Person = { id: string; job: Job } & Record<Cut, number>

/** Per job one row of groups for each cut, in the order of `CUTS`; one column is one person. */
const ROWS: Record<Job, readonly string[]> = {
  children: ['01101210', '11001210', '01110012', '00020020', '00100210'],
  goods: ['10121102', '02012102', '00220102', '11112111', '10210210'],
  errands: ['20212012', '10210120', '12012210', '22022102', '10102101'],
}

const JOBS: readonly Job[] = ['children', 'goods', 'errands']

/** How they stand before anybody cuts: K, W and A for the three jobs. */
const MIXED = 'KWKAAWAKWWKAKAWAKWWAKAKW'

/** Eight people of each of three jobs, well mixed. */
export const PEOPLE: readonly Person[] = [...MIXED].map((letter, place): Person => {
  const job = JOBS['KWA'.indexOf(letter)] ?? 'children'
  const column = [...MIXED.slice(0, place)].filter(other => other === letter).length
  const group = (row: number) => Number(ROWS[job][row]?.[column])
  return {
    id: `${job}-${column}`,
    job,
    demographic: group(0),
    geographic: group(1),
    psychographic: group(2),
    behavioural: group(3),
    technographic: group(4),
  }
})

/** The people by group; without a cut all of them in one, as they came. Inside a group equals stand together. */
export function cutBy(people: readonly Person[], cut: Cut | 'none'): Person[][] {
  if (cut === 'none') return [[...people]]
  return [0, 1, 2].map(group =>
    people.filter(person => person[cut] === group).toSorted((a, b) => JOBS.indexOf(a.job) - JOBS.indexOf(b.job)),
  )
}
