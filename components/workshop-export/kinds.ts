/** Files that a map can be taken out as. `where`: made in this browser, or by the server from the saved map. */
export const FILE_KINDS = [
  { kind: 'pdf', group: 'sheet', extension: 'pdf', where: 'server' },
  { kind: 'png', group: 'sheet', extension: 'png', where: 'browser' },
  { kind: 'svg', group: 'sheet', extension: 'svg', where: 'browser' },
  { kind: 'xlsx', group: 'table', extension: 'xlsx', where: 'server' },
  { kind: 'csv', group: 'table', extension: 'csv', where: 'browser' },
  { kind: 'markdown', group: 'table', extension: 'md', where: 'browser' },
  { kind: 'json', group: 'data', extension: 'json', where: 'browser' },
] as const

export type FileKind = (typeof FILE_KINDS)[number]['kind']
export type FileGroup = (typeof FILE_KINDS)[number]['group']
export const FILE_GROUPS: readonly FileGroup[] = ['sheet', 'table', 'data']
