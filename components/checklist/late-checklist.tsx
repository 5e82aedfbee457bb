'use client'

import { onApproach } from '../ui/on-approach'
import type { ChecklistProps } from './checklist'

/** The checklist, alive when the reader gets near it. */
export const LateChecklist = onApproach<ChecklistProps>(() => import('./checklist'), 'checkliste')
