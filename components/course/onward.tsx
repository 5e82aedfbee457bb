import { courseTexts } from '@/content/texts/de/course'

const texts = courseTexts.onward

type OnwardProps = { to: readonly (keyof typeof texts.pages)[] }

/** Where to go on from the end of a page of reference. */
export function Onward({ to }: OnwardProps) {
  return (
    <nav className="onward" aria-label={texts.label}>
      <ul>
        {to.map(page => (
          <li key={page}>
            <a className={page === 'kurs' ? 'btn' : undefined} href={texts.pages[page].href}>
              {texts.pages[page].text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
