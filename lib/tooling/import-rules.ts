/** Where a file belongs, by its path from the project's top; null when no place is known for it. */
export function layerOf(file: string): string | null {
  return LAYERS.find(([pattern]) => pattern.test(file))?.[1] ?? null
}

const LAYERS: [RegExp, string][] = [
  [/^content\/texts\//, 'texts'],
  [/^lib\/domain\//, 'domain'],
  [/^lib\/platform\//, 'platform'],
  [/^lib\/content\//, 'content'],
  [/^lib\/db\//, 'db'],
  [/^lib\/auth\//, 'auth'],
  [/^lib\/data\//, 'data'],
  [/^lib\/commands\//, 'commands'],
  [/^lib\/web\//, 'web'],
  [/^lib\/server\//, 'server'],
  [/^lib\/testing\//, 'testing'],
  [/^lib\/tooling\//, 'tooling'],
  [/^components\/(ui|progress|map-sheet|shell|search)\//, 'components/base'],
  [/^components\/([^/]+)\//, 'components'],
  [/^app\/(.*\/)?route\.tsx?$/, 'route'],
  [/^app\//, 'page'],
  [/^drizzle\//, 'drizzle'],
  [/^e2e\//, 'e2e'],
]

/** Who may import whom. What is not listed is forbidden. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  // Types of the domain name what a text has to exist for.
  texts: ['texts', 'domain'],
  domain: ['domain'],
  platform: ['platform'],
  db: ['db', 'platform', 'domain'],
  auth: ['auth', 'db', 'domain', 'platform'],
  content: ['content', 'domain', 'platform', 'texts'],
  data: ['data', 'db', 'domain', 'auth', 'platform'],
  commands: ['commands', 'data', 'db', 'auth', 'domain', 'content', 'platform', 'texts'],
  web: ['web', 'auth', 'commands', 'data', 'db', 'domain', 'platform', 'texts'],
  server: ['server', 'db', 'platform', 'drizzle'],
  'components/base': ['components/base', 'domain', 'texts', 'web'],
  components: ['components', 'components/base', 'domain', 'texts', 'web', 'content'],
  page: ['page', 'components', 'components/base', 'content', 'texts', 'domain', 'web'],
  route: ['commands', 'web', 'domain', 'data', 'auth', 'content', 'texts', 'components/base', 'platform'],
  drizzle: ['drizzle', 'db', 'platform', 'testing'],
  testing: ['testing', 'db', 'platform', 'domain', 'drizzle', 'auth', 'commands', 'content', 'web', 'texts', 'data'],
  tooling: ['tooling', 'content', 'server'],
  e2e: ['e2e', 'testing', 'domain', 'web', 'content', 'platform', 'texts', 'server'],
}

/** Relative and `@/` specifiers that a source imports, statically or by `import()`. */
export function importsOf(source: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]((?:\.{1,2}\/|@\/)[^'"]+)['"]/g
  return [...source.matchAll(pattern)].map(match => match[1] ?? '')
}
