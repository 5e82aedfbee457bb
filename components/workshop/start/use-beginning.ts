'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { maxLength } from '@/lib/domain/map/limits'
import type { JourneyMap } from '@/lib/domain/map/model'
import type { MapCreateBody } from '@/lib/domain/map/wire'
import type { Fault } from './fault-words'
import { addressOfBlank } from './head-first'
import { readMapFile } from './read-file'
import { makeMap } from './use-maps'

/** What was found wrong with a file, and what it holds: the faults are told by the words in it. */
export type FaultyFile = { faults: readonly Fault[]; document: unknown }

/** Makes a map from one of the beginnings and opens it. */
export function useBeginning() {
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const [faulty, setFaulty] = useState<FaultyFile | null>(null)

  const refuse = (file: FaultyFile) => {
    setFaulty(file)
    setState('idle')
  }
  const make = async (prepare: () => Promise<MapCreateBody | null>) => {
    setState('making')
    const body = await prepare()
    const made = body && (await makeMap(body))
    if (made?.ok) return router.push(addressOf(made.data.id, body))
    const details = made?.problem === 'refused' ? made.details : null
    if (body?.from !== 'document' || !Array.isArray(details)) return setState('failed')
    refuse({ faults: details as Fault[], document: body.document })
  }
  return {
    state,
    faulty,
    closeFaults: () => setFaulty(null),
    fromBlank: () => make(async () => ({ from: 'blank', title: '' })),
    fromStart: (name: string) => make(() => fetchStart(name)),
    async fromFile(file: File) {
      const content = await readMapFile(file)
      if (!content.ok) return refuse({ faults: [{ path: '', code: content.code }], document: null })
      await make(async () => bodyOf(content.document))
    },
  }
}

export type Beginning = ReturnType<typeof useBeginning>

function addressOf(mapId: string, body: MapCreateBody | null): string {
  return body?.from === 'blank' ? addressOfBlank(mapId) : `/werkstatt/${mapId}`
}

/** A document that lies beside the page: the example, the map to repair, a template. */
async function fetchStart(name: string): Promise<MapCreateBody | null> {
  try {
    const response = await fetch(`/werkstatt/${name}.json`)
    return response.ok ? bodyOf((await response.json()) as JourneyMap) : null
  } catch {
    return null
  }
}

/** Under its own title; what else is inside is looked at by the server. */
function bodyOf(document: unknown): MapCreateBody {
  const title = typeof document === 'object' && document !== null && 'title' in document ? document.title : null
  return {
    from: 'document',
    title: typeof title === 'string' ? title.slice(0, maxLength('title')) : '',
    document,
  }
}
