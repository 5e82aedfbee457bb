import 'server-only'

/** Which attributes a tag of a lesson needs and may have; `isBlock` tags stand on lines of their own. */
export type TagRule = { needs: readonly string[]; may?: readonly string[]; isBlock: boolean }

/** The only tags that authors may use. */
export const LESSON_TAGS: Readonly<Record<string, TagRule>> = {
  Scene: { needs: ['title'], isBlock: true },
  Term: { needs: ['id'], isBlock: false },
  Src: { needs: ['id'], isBlock: false },
  Figure: { needs: ['id', 'src', 'alt'], isBlock: true },
  Interactive: { needs: ['name'], isBlock: true },
  Question: { needs: ['id'], isBlock: true },
  Example: { needs: ['branch', 'title'], isBlock: true },
  Caution: { needs: ['title'], isBlock: true },
  Calculation: { needs: ['title'], isBlock: true },
  Margin: { needs: ['title'], isBlock: true },
  Legal: { needs: ['stand'], isBlock: true },
  Value: { needs: ['of'], isBlock: false },
}

/** Names of the interactive figures. */
export const INTERACTIVE_NAMES: ReadonlySet<string> = new Set([
  'odds',
  'segments',
  'touchpoint-grid',
  'relevance-grid',
  'peak-end',
  'survey-metrics',
  'funnel',
  'repair-map',
  'impact-effort',
  'sample-size',
  'raci',
  'kpi-tree',
  'lifetime-value',
  'consent-path',
  'service-times',
])
