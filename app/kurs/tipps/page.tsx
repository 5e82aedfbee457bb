import type { Metadata } from 'next'
import { Onward } from '@/components/course/onward'
import { PageShell } from '@/components/shell/page-shell'
import { Markdown } from '@/components/ui/markdown'
import { courseTexts } from '@/content/texts/de/course'
import { findChapter, getCourse } from '@/lib/content/catalogue'
import '@/components/course/reference.css'

export const dynamic = 'error'

const texts = courseTexts.tips

export const metadata: Metadata = { title: texts.title, description: texts.lead }

export default function TipsPage() {
  const course = getCourse()
  return (
    <PageShell current="kurs">
      <div className="wrap reference">
        <header>
          <h1>{texts.headline}</h1>
          <p className="read">{texts.lead}</p>
        </header>
        <ol className="tip-list">
          {course.tips.map(({ id, title, lead, text, link }) => (
            <li key={id} id={id}>
              <div>
                <h2>{title}</h2>
                <p className="lead">{lead}</p>
                <Markdown text={text} />
                {findChapter(course, link.href.replace(/^\/kurs\/|#.*$/g, '')) && <a href={link.href}>{link.label}</a>}
              </div>
            </li>
          ))}
        </ol>
        <Onward to={['kurs', 'faq', 'glossar']} />
      </div>
    </PageShell>
  )
}
