import type { Metadata } from 'next'
import { PlainPage } from '@/components/course/plain-page'
import { operatorTexts } from '@/content/texts/de/operator'
import '@/components/course/reference.css'

export const dynamic = 'error'

const texts = operatorTexts.privacy

export const metadata: Metadata = { title: texts.title }

export default function PrivacyPage() {
  return (
    <PlainPage headline={texts.headline} paragraphs={[texts.intro]} sections={texts.sections} open={texts.operator} />
  )
}
