import { findLeft, leave } from './page-store'

/** Where the properties of a part lie that comes alive late: in a file of all the parts of its page, fetched with the first of them. */
export type LatePropsOf = { file: string; part: string }

const files = new Map<string, Promise<Record<string, object>>>()

const keyOf = ({ file, part }: LatePropsOf) => `${file}#${part}`

/** On the server: leaves the properties for the part's static markup. @returns what the page carries instead of them */
export function leaveProps(file: string, parts: Record<string, object>): (part: string) => { late: LatePropsOf } {
  return part => {
    const late = { file, part }
    leave(keyOf(late), parts[part])
    return { late }
  }
}

/** On the server: the properties that were left. @throws when there are none, which is a fault of the page */
export function findProps<P extends object>(late: LatePropsOf): P {
  const props = findLeft<P>(keyOf(late))
  if (!props) throw new Error(`Nothing was left for „${late.part}“ of ${late.file}.`)
  return props
}

/** In the browser: the properties from the page's file. Rejects when it cannot be had; asking again tries again. */
export async function fetchProps<P extends object>({ file, part }: LatePropsOf): Promise<P> {
  const wanted = files.get(file) ?? fetchJson(file)
  files.set(file, wanted)
  wanted.catch(() => files.delete(file))
  return (await wanted)[part] as P
}

async function fetchJson(file: string): Promise<Record<string, object>> {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.json()
}
