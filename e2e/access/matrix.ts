import type { Targets } from './targets'
import { VIEWERS, type ViewerName } from './viewers'

type Statuses = Record<ViewerName, number>

/** How to ask at one handler, and what everybody is answered. */
export type Row = {
  /** Parameters of the path by their names; a query may stand behind the last one. */
  params?(targets: Targets): Record<string, string>
  query?: string
  body?(targets: Targets, viewer: ViewerName): unknown
  expected: Statuses
}

const all = (status: number): Statuses => Object.fromEntries(VIEWERS.map(name => [name, status])) as Statuses
const everybody = (status = 200) => all(status)
/** The person whose it is; „not yours“ and „not there“ look alike. */
const ownerOnly = (status = 200): Statuses => ({ ...all(404), learnerA: status })
const membersOnly = (status = 200): Statuses => ({ ...all(status), visitor: 404, guest: 404 })

let count = 0
const fresh = () => ({ email: `matrix-${process.pid}-${Date.now()}-${count++}@example.de` })
const ofAttempt = ({ attemptId }: Targets) => ({ attemptId })
const ofMap = ({ mapId }: Targets) => ({ mapId })
const number = { kind: 'numeric', text: '1' }
const TOKEN = 'x'.repeat(43)

/**
 * Every route handler that is made with `defineRoute`, in the order in which they are asked: what takes something away
 * comes after what needs it.
 */
export const MATRIX: Readonly<Record<string, Row>> = {
  'GET /api/health': { expected: everybody() },
  'GET /api/progress': { expected: everybody() },
  'POST /api/progress': { body: () => ({ facts: [] }), expected: everybody() },
  'POST /api/practice/[questionId]': {
    params: () => ({ questionId: 'einfuehrung-drei-kontakte' }),
    body: () => ({ response: number, seed: 'x', hintsUsed: 0 }),
    expected: everybody(),
  },
  'POST /api/practice/[questionId]/hints': {
    params: () => ({ questionId: 'einfuehrung-drei-kontakte' }),
    body: () => ({ n: 1 }),
    expected: everybody(),
  },

  'GET /api/attempts': { query: '?chapterId=einfuehrung', expected: everybody() },
  'POST /api/attempts': {
    body: () => ({ chapterId: 'einfuehrung' }),
    // Hers is under way already.
    expected: { ...everybody(201), learnerA: 200 },
  },
  'GET /api/attempts/[attemptId]': { params: ofAttempt, expected: ownerOnly() },
  'PUT /api/attempts/[attemptId]/answers/[questionId]': {
    params: ({ attemptId }) => ({ attemptId, questionId: 'einfuehrung-quiz-vier-mal-95' }),
    body: async ({ revision }) => ({ response: number, revision: await revision() }),
    expected: ownerOnly(),
  },
  'POST /api/attempts/[attemptId]/hints': {
    params: ofAttempt,
    body: () => ({ questionId: 'einfuehrung-quiz-vier-mal-95', n: 1 }),
    expected: ownerOnly(),
  },
  'POST /api/attempts/[attemptId]/submission': {
    params: ofAttempt,
    body: async ({ revision }) => ({ revision: await revision() }),
    expected: ownerOnly(),
  },

  'GET /api/maps': { expected: everybody() },
  'POST /api/maps': { body: () => ({ from: 'blank', title: 'Noch eine' }), expected: everybody(201) },
  'GET /api/maps/[mapId]': { params: ofMap, expected: ownerOnly() },
  'PUT /api/maps/[mapId]': {
    params: ofMap,
    body: ({ map }) => ({ document: map.document, baseVersion: map.version }),
    expected: ownerOnly(),
  },
  'GET /api/maps/[mapId]/pdf': { params: ofMap, expected: ownerOnly() },
  'GET /api/maps/[mapId]/xlsx': { params: ofMap, expected: ownerOnly() },
  'GET /api/maps/[mapId]/snapshots': { params: ofMap, expected: ownerOnly() },
  'POST /api/maps/[mapId]/snapshots': {
    params: ofMap,
    body: () => ({ label: 'Noch ein Stand', chapterId: null }),
    expected: ownerOnly(),
  },
  'GET /api/maps/[mapId]/snapshots/[snapshotId]': {
    params: ({ mapId, snapshotId }) => ({ mapId, snapshotId }),
    expected: ownerOnly(),
  },
  'DELETE /api/maps/[mapId]/snapshots/[snapshotId]': {
    params: ({ mapId, snapshotId }) => ({ mapId, snapshotId }),
    expected: ownerOnly(),
  },
  'GET /api/maps/[mapId]/shares': { params: ofMap, expected: ownerOnly() },
  'POST /api/maps/[mapId]/shares': { params: ofMap, body: () => ({ showsName: false }), expected: ownerOnly() },
  // Whoever has the link may read.
  'GET /api/shared-maps/[token]': { params: ({ shareToken }) => ({ token: shareToken }), expected: everybody() },
  'DELETE /api/maps/[mapId]/shares/[shareId]': {
    params: ({ mapId, shareId }) => ({ mapId, shareId }),
    expected: ownerOnly(),
  },
  'DELETE /api/maps/[mapId]': { params: ofMap, expected: ownerOnly() },
  'POST /api/maps/[mapId]/restoration': { params: ofMap, expected: ownerOnly() },

  'POST /api/account': {
    body: () => ({ name: 'Neu', ...fresh(), password: 'vier blaue lampen im hof' }),
    expected: everybody(),
  },
  'POST /api/account/confirmation': { body: () => ({ token: TOKEN }), expected: everybody(400) },
  'POST /api/sign-in-links': { body: fresh, expected: everybody() },
  'POST /api/password-resets': { body: fresh, expected: everybody() },
  'POST /api/password': {
    body: () => ({ token: TOKEN, password: 'ein ganz neuer langer satz' }),
    expected: everybody(400),
  },
  'GET /api/auth/callback/email-link': {
    query: `?token=${TOKEN}&email=niemand%40example.de`,
    expected: everybody(302),
  },
  'POST /api/session': { body: () => ({ ...fresh(), password: 'falsch' }), expected: everybody(400) },
  'PATCH /api/account': { body: () => ({ name: 'Anders' }), expected: membersOnly() },
  'GET /api/account/export': { expected: membersOnly() },
  'GET /api/sessions': { expected: membersOnly() },
  'DELETE /api/sessions': { expected: membersOnly() },
  // They may ask, and are refused by the password alone.
  'DELETE /api/account': { body: () => ({ password: 'falsch' }), expected: membersOnly(400) },
  'DELETE /api/sessions/[sessionId]': { params: ({ sessionId }) => ({ sessionId }), expected: ownerOnly() },
  'DELETE /api/session': { expected: everybody() },
}

/** Files that are the same for everybody and lie ready since the build. */
export const FILES: Readonly<Record<string, string>> = {
  '/bilder/[chapter]/[file]': '/bilder/einfuehrung/bestandteile.svg',
  '/blatt.svg': '/blatt.svg',
  '/favicon.ico': '/favicon.ico',
  '/gelaende/[name]': '/gelaende/start.svg',
  '/glossar.json': '/glossar.json',
  '/kurs/[slug]/teile.json': '/kurs/einfuehrung/teile.json',
  '/suche.json': '/suche.json',
  '/werkstatt/beispiel.json': '/werkstatt/beispiel.json',
  '/werkstatt/vorlagen/[name]': '/werkstatt/vorlagen/handwerk.json',
}
