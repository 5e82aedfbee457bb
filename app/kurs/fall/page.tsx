import type { Metadata } from 'next'
import { LessonExtras } from '@/components/lesson/lesson-extras'
import { Terrain } from '@/components/map-sheet/terrain-layer'
import { PageShell } from '@/components/shell/page-shell'
import { caseTexts as texts } from '@/content/texts/de/case'
import { getCourse } from '@/lib/content/catalogue'
import { compiledLesson } from '@/lib/content/compiled-cache'
import { contentRoot } from '@/lib/content/places'
import { CASE_FILE, readCaseStory } from '@/lib/content/read-case'
import { CaseBody } from './case-body'
import '@/components/lesson/lesson.css'
import '@/components/lesson/blocks.css'
import './case.css'

export const dynamic = 'error'

export const metadata: Metadata = { title: texts.title, description: readCaseStory(contentRoot()).summary }

export default async function CasePage() {
  const { title, summary, body, sections } = readCaseStory(contentRoot())
  const { code } = await compiledLesson(body, CASE_FILE)
  return (
    <PageShell current="kurs">
      <header className="lead-in case">
        <Terrain name="kapitel-4" />
        <div className="wrap">
          <div>
            <p className="muted">{texts.title}</p>
            <h1>{title}</h1>
            <p className="lead">{summary}</p>
            <ul className="meta">
              <li>{texts.fictional}</li>
              <li>{texts.quarter}</li>
            </ul>
          </div>
        </div>
      </header>
      <div className="wrap body case">
        <nav className="side" aria-label={texts.contents}>
          <p className="h">{texts.contents}</p>
          <ol>
            {sections.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
        <article className="text">
          <div className="prose">
            <CaseBody code={code} caseData={getCourse().caseData} />
          </div>
        </article>
        <LessonExtras />
      </div>
    </PageShell>
  )
}
