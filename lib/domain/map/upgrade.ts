/** Turns a document of one version into the next. */
export type UpgradeStep = (raw: Record<string, unknown>) => Record<string, unknown>

const SCHEMA_VERSION = 1

/**
 * One step a former version, keyed by the version it starts from. Version 0 are documents without a number, such as
 * hand-written ones, whose emotion points may be keyed by the phase alone.
 */
const STEPS: Readonly<Record<number, UpgradeStep>> = { 0: numberDocument }

/**
 * The document at the present version. Answers null when it is no object or comes from a newer version of the product;
 * what is inside is not checked here.
 */
export function upgrade(raw: unknown, steps = STEPS, present = SCHEMA_VERSION): Record<string, unknown> | null {
  if (!isRecord(raw)) return null
  let current = raw
  for (let version = readVersion(raw); version !== present; version = readVersion(current)) {
    const step = version === null ? undefined : steps[version]
    if (version === null || !step) return null
    current = { ...step(current), schemaVersion: version + 1 }
  }
  return current
}

function readVersion(raw: Record<string, unknown>): number | null {
  const { schemaVersion = 0 } = raw
  return typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) ? schemaVersion : null
}

function numberDocument(raw: Record<string, unknown>): Record<string, unknown> {
  const { emotions, curves } = raw
  const first = Array.isArray(curves) ? curves[0] : null
  if (!isRecord(emotions) || !isRecord(first)) return raw
  const keyed = Object.entries(emotions).map(([key, point]) => [key.includes(':') ? key : `${key}:${first.id}`, point])
  return { ...raw, emotions: Object.fromEntries(keyed) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
