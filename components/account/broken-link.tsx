'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Outcome } from './outcome'

type BrokenLinkProps = {
  title: string
  text: string
  href: string
  note: string
  children: ReactNode
  more?: ReactNode
}

/** A mailed link that does nothing any more, why, and the way on. */
export function BrokenLink({ title, text, href, note, children, more }: BrokenLinkProps) {
  return (
    <Outcome title={title}>
      <p>{text}</p>
      <Link className="sign account-go" href={href} prefetch={false}>
        <span>
          {children}
          <small>{note}</small>
        </span>
      </Link>
      {more}
    </Outcome>
  )
}
