import 'server-only'

/** Something an author has to correct: where it is and what to do, in one German sentence. */
export type Fault = { file: string; line: number; text: string }

/** Content that cannot be used; `message` lists every fault with file and line. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'))
    this.faults = faults
  }
}

/** `content/chapters/x/lesson.mdx:12  sentence`. */
export function faultLine(fault: Fault): string {
  return `${fault.file}:${fault.line}  ${fault.text}`
}
