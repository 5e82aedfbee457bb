import type { Metadata } from 'next'
import { LateMissingPage } from '@/components/course/late-missing-page'
import { shellTexts } from '@/content/texts/de/shell'

export const metadata: Metadata = { title: shellTexts.missing.title }

/** One page for „missing“ and „not yours“: they look alike. */
export default function NotFound() {
  return <LateMissingPage />
}
