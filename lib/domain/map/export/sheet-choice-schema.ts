import { z } from 'zod'
import { DATE_PATTERN, maxLength } from '../limits'

/** The query of `PdfChoice`; everything may be left out. */
export const pdfChoiceSchema = z.object({
  format: z.enum(['A3', 'A4']).default('A4'),
  isTitled: z
    .enum(['true', 'false'])
    .default('true')
    .transform(value => value === 'true'),
  title: z.string().max(maxLength('title')).default(''),
  name: z.string().max(120).default(''),
  day: z.union([z.literal(''), z.string().regex(DATE_PATTERN)]).default(''),
})
