import type { ReactNode } from 'react'
import { lessonTexts as texts } from '@/content/texts/de/lesson'
import { Icon } from '../ui/icon'

export type FigureDrawing = {
  /** Place (from 1) among the figures of the lesson. */
  index: number
  /** Size of the drawing's view box. */
  width: number
  height: number
}

type FigureProps = FigureDrawing & {
  id: string
  /** Address of the drawing; its root carries the id `figure`. */
  src: string
  alt: string
  chapter: number
  children?: ReactNode
}

/**
 * A drawing in a frame that scrolls on small screens. The file is fetched once and drawn through `<use>`, so it takes the
 * colours of the page, light or dark, on screen and on paper. Without scripts „Vergrößern“ leads to the file itself.
 */
export function Figure({ id, src, alt, chapter, index, width, height, children }: FigureProps) {
  return (
    <figure id={id} data-hint={texts.figureHint}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="figscroll" tabIndex={0} aria-label={texts.figureFrame(chapter, index)}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
          <use href={`${src}#figure`} />
        </svg>
      </section>
      <figcaption>
        <b>{texts.figure(chapter, index)}</b> {children}
        <a className="enlarge" href={src} data-enlarge={id}>
          <Icon name="enlarge" />
          {texts.enlarge}
        </a>
      </figcaption>
    </figure>
  )
}
