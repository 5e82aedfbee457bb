import type { ReactNode } from 'react'

/** A part of the account page: its name on the left, what can be done on the right. */
export function KontoPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="konto-part">
      <h2>{title}</h2>
      <div className="konto-body">{children}</div>
    </section>
  )
}
