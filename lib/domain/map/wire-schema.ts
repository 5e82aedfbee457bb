import { z } from 'zod'
import { maxLength } from './limits'

const title = z.string().max(maxLength('title'))

/** Bodies of the map requests; documents are read by `parseMap`. */
export const mapCreateSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('course') }),
  z.object({ from: z.literal('blank'), title }),
  z.object({ from: z.literal('document'), title, document: z.unknown() }),
  z.object({ from: z.literal('map'), mapId: z.string().max(64) }),
])
export const mapSaveSchema = z.object({ document: z.unknown(), baseVersion: z.number().int().min(1) })
export const snapshotSchema = z.object({
  label: z.string().trim().max(120).nullable(),
  chapterId: z.string().max(80).nullable(),
})
export const shareSchema = z.object({ showsName: z.boolean() })
