'use client'

import { type ComponentType, lazy, useEffect, useRef, useState } from 'react'
import { type Done, notePressed, readDone, redo } from './carry-over'
import { fetchProps, findProps, type LatePropsOf } from './late-props'
import { persistently } from './persistently'
import { whenNear } from './when-near'

/** The component's own properties, or where they lie when the page does not carry them beside its markup. */
type Given<P> = P | { late: LatePropsOf }

type Alive<P> = { Part: ComponentType<P>; fetched: P | null }

/**
 * A component that stands in the static HTML and comes alive only when the reader gets near it: until then its code is
 * not fetched and its markup not touched. (Suspense could do the same, but then the server moves larger parts to the end
 * of the page and needs scripts to put them back; a lesson has to be whole without scripts.) What a person did to the
 * static part before that moment is done to the living one.
 * @param load imports the component
 * @param id of the element around it, for links: that element stays when the component comes alive
 */
export function onApproach<P extends object>(load: () => Promise<{ default: ComponentType<P> }>, id?: string) {
  const OnServer = lazy(load)
  let loaded: Alive<P> | null = null

  // biome-ignore lint/correctness/noComponentHookFactories: called once per component, when its module is loaded
  return function Approached(given: Given<P>) {
    const place = useRef<HTMLDivElement>(null)
    const done = useRef<Done | null>(null)
    const late = isLate(given) ? given.late : null
    const where = useRef(late)
    const [alive, setAlive] = useState(() => (late ? null : loaded))
    useEffect(() => {
      const part = place.current
      if (!part) return
      if (alive) {
        if (done.current) redo(part, done.current)
        done.current = null
        return
      }
      const watch = notePressed(part)
      // Until it works the static part stays as it is, with what was done to it.
      const waking = persistently(async () => {
        const [{ default: Part }, fetched] = await Promise.all([
          load(),
          where.current ? fetchProps<P>(where.current) : null,
        ])
        loaded = { Part, fetched }
        done.current = readDone(part, watch.pressed)
        setAlive(loaded)
      })
      // Nothing stands there when the page came by soft navigation: then it is needed at once.
      const away = part.hasChildNodes() ? whenNear(part, waking.start) : waking.start()
      return () => {
        away?.()
        watch.stop()
        waking.stop()
      }
    }, [alive])

    if (typeof window === 'undefined') {
      return (
        <div id={id}>
          <OnServer {...(isLate(given) ? findProps<P>(given.late) : given)} />
        </div>
      )
    }
    if (alive) {
      return (
        <div ref={place} id={id}>
          <alive.Part {...(alive.fetched ?? (given as P))} />
        </div>
      )
    }
    // Hydration leaves what is inside as it is.
    // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty
    return <div ref={place} id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  }
}

const isLate = <P extends object>(given: Given<P>): given is { late: LatePropsOf } => 'late' in given
