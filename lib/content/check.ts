import 'server-only'
import { checkContent } from './check-content'
import { faultLine } from './fault'
import { contentRoot } from './places'

/** `npm run content:check`: prints every fault with file and line; the exit code says whether there are any. */
async function main(): Promise<void> {
  const { faults, chapters, questions, unwritten } = await checkContent(contentRoot())
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`)
  if (unwritten.length > 0) process.stdout.write(`Noch nicht geschrieben: ${unwritten.join(', ')}.\n`)
  const result = faults.length === 0 ? 'alles in Ordnung' : `${faults.length} Fehler`
  process.stdout.write(`Inhalt geprüft: ${chapters} Kapitel, ${questions} Fragen, ${result}.\n`)
  if (faults.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
