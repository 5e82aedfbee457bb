/** Gives the present instant. Passed in wherever a rule depends on time, so that tests can set it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** A clock that stands still until it is told to move; for tests. */
export function standingClock(start: string): Clock & { advance(milliseconds: number): void } {
  let now = new Date(start).getTime()
  return Object.assign(() => new Date(now), {
    advance(milliseconds: number) {
      now += milliseconds
    },
  })
}
