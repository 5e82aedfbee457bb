'use client'

import { onApproach } from '../ui/on-approach'
import type { ChapterEndProps } from './chapter-end'
import type { RecallProps } from './recall'

/** The end of the chapter, alive when the reader gets near it. */
export const LateChapterEnd = onApproach<ChapterEndProps>(() => import('./chapter-end'), 'ende')

/** The buttons under an answer of the FAQ. */
export const LateRecall = onApproach<RecallProps>(() => import('./recall'))
