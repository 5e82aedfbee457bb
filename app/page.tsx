import type { Metadata } from 'next'
import Link from 'next/link'
import { Hero } from '@/components/course/hero'
import { Profile } from '@/components/course/profile'
import { Stages } from '@/components/course/stages'
import { PageShell } from '@/components/shell/page-shell'
import { courseTexts } from '@/content/texts/de/course'
import { shellTexts } from '@/content/texts/de/shell'
import { caseNumber } from '@/lib/content/case-value'
import { getCourse } from '@/lib/content/catalogue'
import '@/components/course/hero.css'
import '@/components/course/landing.css'
import '@/components/course/profile.css'

export const dynamic = 'error'

const texts = courseTexts.landing
const PHASES = ['awareness', 'consideration', 'decision', 'purchase', 'retention'] as const

export const metadata: Metadata = { title: { absolute: `${texts.title} – ${shellTexts.brand}` } }

export default function LandingPage() {
  const { stations, chapters, tips, caseData } = getCourse()
  const [first] = stations
  const stages = stations.map(station => ({ ...station, isThere: station.chapter !== null }))
  return (
    <PageShell>
      <Hero
        stations={stations.map(({ number, short, teaser }) => ({ number, short, teaser }))}
        start={first?.chapter ? { href: `/kurs/${first.id}`, minutes: first.minutes } : null}
      />
      <Profile feelings={PHASES.map(phase => caseNumber(caseData, `emotion.${phase}`) ?? 0)} />
      <Stages
        stages={stages.map(({ id, number, title, adds, minutes, isThere }) => ({
          id,
          number,
          title,
          adds,
          minutes,
          isThere,
        }))}
        questionCount={chapters.reduce((sum, { questions, quiz }) => sum + questions.length + quiz.length, 0)}
      />
      <section className="tips" aria-labelledby="tipps">
        <div className="wrap">
          <div>
            <h2 id="tipps">
              {texts.tipsTitle[0]}
              <br />
              {texts.tipsTitle[1]}
            </h2>
            <Link href="/kurs/tipps" prefetch={false}>
              {texts.tipsLink}
            </Link>
          </div>
          <ol>
            {tips.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ol>
        </div>
      </section>
      <section className="wrap two">
        {[texts.guests, texts.ownership].map(({ title, text, link, href }) => (
          <div key={title}>
            <h2>{title}</h2>
            <p className="read">{text}</p>
            <a className="btn" href={href}>
              {link}
            </a>
          </div>
        ))}
      </section>
    </PageShell>
  )
}
