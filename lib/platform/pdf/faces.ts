import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type CharacterSet, readCharacters } from './character-set'

export type Weight = 400 | 600

/** One static weight of the sign face, with the characters that it can draw. */
export type Face = { name: string; data: Buffer; characters: CharacterSet }

const loaded = new Map<Weight, Face>()

/**
 * Familjen Grotesk (SIL OFL 1.1, fonts/LICENSE.txt), Latin and Latin extended, as static TrueType: fontkit can neither
 * subset a variable font nor transformed WOFF2. Made from @fontsource-variable/familjen-grotesk 5.3.0.
 */
export function faceOf(weight: Weight): Face {
  const known = loaded.get(weight)
  if (known) return known
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/pdf/fonts')
  const data = readFileSync(path.join(folder, `familjen-grotesk-${weight}.ttf`))
  const face = { name: `sign-${weight}`, data, characters: readCharacters(data) }
  loaded.set(weight, face)
  return face
}
