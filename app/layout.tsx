import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { themeScript } from '@/components/shell/theme-script'
import { shellTexts } from '@/content/texts/de/shell'
import { readFace, signFace } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: shellTexts.brand, template: `%s – ${shellTexts.brand}` },
  description: shellTexts.description,
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7ee' },
    { media: '(prefers-color-scheme: dark)', color: '#131a2b' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de" className={`${signFace.variable} ${readFace.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; it sets the theme before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
