import type { Metadata } from 'next'
import { PlainPage } from '@/components/course/plain-page'
import { operatorTexts } from '@/content/texts/de/operator'
import '@/components/course/reference.css'

export const dynamic = 'error'

const texts = operatorTexts.imprint

export const metadata: Metadata = { title: texts.title }

export default function ImprintPage() {
  return <PlainPage headline={texts.headline} paragraphs={texts.text} open={operatorTexts.open} />
}
