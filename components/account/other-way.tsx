'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { type ReactNode, Suspense } from 'react'
import { withContinuation } from './continuation'

type OtherWayProps = { to: string; children: ReactNode }

/** A link to another page of the account that keeps where one wanted to go. */
export function OtherWay(props: OtherWayProps) {
  return (
    <Suspense fallback={<Way {...props} search="" />}>
      <Searching {...props} />
    </Suspense>
  )
}

function Searching(props: OtherWayProps) {
  return <Way {...props} search={`?${useSearchParams()}`} />
}

function Way({ to, search, children }: OtherWayProps & { search: string }) {
  return (
    <Link href={withContinuation(to, search)} prefetch={false}>
      {children}
    </Link>
  )
}
