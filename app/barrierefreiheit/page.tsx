import type { Metadata } from 'next'
import { PlainPage } from '@/components/course/plain-page'
import { operatorTexts } from '@/content/texts/de/operator'
import '@/components/course/reference.css'

export const dynamic = 'error'

const texts = operatorTexts.accessibility

export const metadata: Metadata = { title: texts.title }

export default function AccessibilityPage() {
  return (
    <PlainPage headline={texts.headline} paragraphs={[texts.intro]} sections={texts.sections} open={texts.operator} />
  )
}
