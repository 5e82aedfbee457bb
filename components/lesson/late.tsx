'use client'

import { onApproach } from '../ui/on-approach'
import type { ChapterEndProps } from './chapter-end'
import type { FaqProps } from './faq'

/** The end of the chapter, alive when the reader gets near it. */
export const LateChapterEnd = onApproach<ChapterEndProps>(() => import('./chapter-end'), 'ende')

/** The questions to recall, alive when the reader gets near them. */
export const LateFaq = onApproach<FaqProps>(() => import('./faq'), 'faq')
