import Link from 'next/link'
import type { ReactNode } from 'react'
import { shellTexts as texts } from '@/content/texts/de/shell'
import { SearchButton } from '../search/search-button'
import { Icon } from '../ui/icon'
import { StaticPart } from '../ui/static-part'
import { Brand, BrandMark } from './brand'
import { Corner } from './corner'
import { ThemeSelect } from './theme-select'

/** The words of the main navigation and where they lead. */
const NAV = [
  { key: 'kurs', href: '/kurs' },
  { key: 'werkstatt', href: '/werkstatt' },
] as const

const FOOT = [
  { key: 'tipps', href: '/kurs/tipps' },
  { key: 'glossar', href: '/kurs/glossar' },
  { key: 'faq', href: '/kurs/faq' },
  { key: 'fall', href: '/kurs/fall' },
  { key: 'barrierefreiheit', href: '/barrierefreiheit' },
  { key: 'datenschutz', href: '/datenschutz' },
  { key: 'impressum', href: '/impressum' },
] as const

export type NavKey = (typeof NAV)[number]['key']

type PageShellProps = {
  /** The word of the navigation that this page belongs to. */
  current?: NavKey
  /** The head line with the ten stations (`HeadLine`); a plain rule without it. */
  headLine?: ReactNode
  children: ReactNode
}

/** Head, main and foot of every page. The page brings its one `h1`. */
export function PageShell({ current, headLine, children }: PageShellProps) {
  return (
    <>
      <a className="skip" href="#inhalt">
        {texts.skip}
      </a>
      <header className="top">
        <div className="wrap">
          <Brand />
          <nav aria-label={texts.mainNav}>
            <NavLinks current={current} />
          </nav>
          <div className="end">
            <SearchButton />
            <Corner />
            <ThemeSelect />
            <button type="button" className="menu-btn" popoverTarget="menue">
              <Icon name="menu" />
              {texts.menu}
            </button>
          </div>
        </div>
        {headLine ?? <div className="rail bare" aria-hidden="true" />}
      </header>
      <MenuSheet current={current} />
      <main id="inhalt" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <StaticPart id="fuss" className="as-is">
          <div className="wrap">
            <a className="brand" href="/">
              <BrandMark />
            </a>
            <span className="muted">{texts.claim}</span>
            <nav aria-label={texts.footNav}>
              <FootLinks />
            </nav>
          </div>
        </StaticPart>
      </footer>
    </>
  )
}

function NavLinks({ current }: { current: NavKey | undefined }) {
  return NAV.map(({ key, href }) => (
    <Link key={key} href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
      {texts.nav[key]}
    </Link>
  ))
}

/** The same on every page, and carried once: plain links. */
function FootLinks() {
  return (
    <ul>
      {FOOT.map(({ key, href }) => (
        <li key={key}>
          <a href={href}>{texts.foot[key]}</a>
        </li>
      ))}
    </ul>
  )
}

/** The phone's menu: a sheet over the page, opened by the browser itself. */
function MenuSheet({ current }: { current: NavKey | undefined }) {
  return (
    <div id="menue" popover="auto" className="menu-sheet" role="dialog" aria-label={texts.menu}>
      <div className="head">
        <Brand />
        <button type="button" className="btn bare" popoverTarget="menue" popoverTargetAction="hide">
          <Icon name="close" />
          {texts.closeMenu}
        </button>
      </div>
      <nav aria-label={texts.menu}>
        <NavLinks current={current} />
      </nav>
      <div className="more">
        <Corner />
        <ThemeSelect />
      </div>
      <StaticPart id="menue-seiten" className="as-is">
        <FootLinks />
      </StaticPart>
    </div>
  )
}
