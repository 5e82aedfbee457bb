// biome-ignore-all lint/correctness/noComponentHookFactories: the tags are bound to their lesson once, while building
import type { ReactNode } from 'react'
import { lessonTexts as texts } from '@/content/texts/de/lesson'
import { Figure, type FigureDrawing } from './figure'
import { labelledCells } from './labelled-table'
import type { LessonTags } from './lesson-body'

/** What the tags need to know about their lesson. */
export type LessonContext = {
  slug: string
  number: number
  /** Place of a figure (from 1) among the lesson's figures, its size, and its markup if it has to stand in the page. */
  figure(id: string, src: string): FigureDrawing
  /** Place of a source (from 1) in the list at the end. */
  sourceNumber(id: string): number
  /** A number of the worked case in German format. */
  caseValue(path: string): string
  question(id: string): ReactNode
  interactive(name: string, caption: ReactNode): ReactNode
  germanDate(isoDate: string): string
}

type Titled = { title: string; children?: ReactNode }

/** The elements of a lesson, bound to its data. */
export function lessonTags(context: LessonContext): LessonTags {
  let tables = 0
  return {
    h2: heading('h2'),
    h3: heading('h3'),
    table: ({ children }: { children?: ReactNode }) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
      <section className="scroll" tabIndex={0} aria-label={texts.table(++tables)}>
        <table className="tbl lines">{labelledCells(children)}</table>
      </section>
    ),
    Scene: ({ title, children }: Titled) => (
      <section className="scene">
        <p className="title">{title}</p>
        {children}
      </section>
    ),
    Term: ({ id, children }: { id: string; children?: ReactNode }) => (
      <a className="term" href={`/kurs/glossar#${id}`} data-term={id}>
        {children}
      </a>
    ),
    Src: ({ id }: { id: string }) => {
      const number = context.sourceNumber(id)
      return (
        <sup>
          <a className="src" href={`#quelle-${number}`} aria-label={texts.source(number)}>
            {number}
          </a>
        </sup>
      )
    },
    Figure: ({ id, src, alt, children }: { id: string; src: string; alt: string; children?: ReactNode }) => (
      <Figure
        id={id}
        src={`/bilder/${context.slug}/${src}`}
        alt={alt}
        chapter={context.number}
        {...context.figure(id, src)}
      >
        {children}
      </Figure>
    ),
    Interactive: ({ name, children }: { name: string; children?: ReactNode }) => context.interactive(name, children),
    Question: ({ id }: { id: string }) => context.question(id),
    Example: ({ branch, title, children }: Titled & { branch: string }) => (
      <Aside name="example" kind={texts.example(branch)} title={title}>
        {children}
      </Aside>
    ),
    Caution: ({ title, children }: Titled) => (
      <Aside name="caution" kind={texts.caution} title={title}>
        {children}
      </Aside>
    ),
    Calculation: ({ title, children }: Titled) => (
      <Aside name="calculation" kind={texts.calculation} title={title}>
        {children}
      </Aside>
    ),
    Margin: ({ title, children }: Titled) => (
      <aside className="note">
        <b>{title}</b>
        {children}
      </aside>
    ),
    Legal: ({ stand, children }: { stand: string; children?: ReactNode }) => (
      <aside className="legal">
        <p className="kind">{texts.legalKind}</p>
        {children}
        <p className="stand">{texts.legal(context.germanDate(stand))}</p>
      </aside>
    ),
    Value: ({ of }: { of: string }) => <span className="num">{context.caseValue(of)}</span>,
  } as LessonTags
}

function heading(Level: 'h2' | 'h3') {
  return ({ id, children }: { id: string; children?: ReactNode }) => (
    <Level id={id}>
      {children}
      {/* biome-ignore lint/a11y/useAnchorContent: for the pointer only; the table of contents offers the same to everybody */}
      <a className="anchor" href={`#${id}`} title={texts.anchor} aria-hidden="true" tabIndex={-1}>
        #
      </a>
    </Level>
  )
}

function Aside({ name, kind, title, children }: Titled & { name: string; kind: string }) {
  return (
    <aside className={name}>
      <p className="kind">{kind}</p>
      <p className="title">{title}</p>
      {children}
    </aside>
  )
}
