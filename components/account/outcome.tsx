'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** What happened, in place of a form: the heading gets the focus, so that it is read and the next Tab goes on from it. */
export function Outcome({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="account-outcome">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  )
}
