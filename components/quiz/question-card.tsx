import { type ComponentType, type ReactNode, type Ref, useId } from 'react'
import { cardTexts } from '@/content/texts/de/quiz'
import type { Missing } from '@/lib/domain/quiz/base/missing'
import type { Graded, Kind, KindShapes, PublicQuestion, QuestionResponse } from '@/lib/domain/quiz/model'
import type { KindProps } from './card-props'
import { Icon } from './icon'
import { Matching } from './kinds/matching'
import { MultipleChoice } from './kinds/multiple'
import { Numeric } from './kinds/numeric'
import { Ordering } from './kinds/ordering'
import { Scenario } from './kinds/scenario'
import { SingleChoice } from './kinds/single'
import { RichText } from './rich-text'

type Cards = { [K in Kind]: (props: KindProps<K>) => ReactNode }

const cards: Cards = {
  single: SingleChoice,
  multiple: MultipleChoice,
  ordering: Ordering,
  matching: Matching,
  numeric: Numeric,
  scenario: Scenario,
}

type QuestionCardProps = {
  question: PublicQuestion
  value: QuestionResponse | null
  onChange: (response: QuestionResponse) => void
  disabled?: boolean
  graded?: Graded | null
  missing?: Missing | null
  /** `hidden`: the question already stands above, the card repeats it for screen readers only. */
  heading?: 'h1' | 'h2' | 'h3' | 'hidden'
  headingRef?: Ref<HTMLHeadingElement>
  /** Stands between question and options after grading, in a polite live region. */
  verdict?: ReactNode
}

/** A question of any kind: passage, question, how to answer, the answer, and what is missing. Fetches nothing. */
export function QuestionCard({ question, heading = 'h3', headingRef, verdict, ...rest }: QuestionCardProps) {
  const labelId = useId()
  const { graded = null, missing = null } = rest
  const Heading = heading === 'hidden' ? 'h3' : heading
  const situation = question.kind === 'scenario' ? question.situation : null
  return (
    <div className="q-card">
      {[question.context, situation].map(text => text && <Passage key={text} text={text} />)}
      <Heading id={labelId} ref={headingRef} tabIndex={-1} className={heading === 'hidden' ? 'vh' : 'q'}>
        <RichText text={question.prompt} />
      </Heading>
      {verdict !== undefined && <div role="status">{verdict}</div>}
      {!graded && (
        <p className="how" id={`${labelId}-how`}>
          {cardTexts.how[question.kind]}
        </p>
      )}
      <Answer {...rest} question={question} labelId={labelId} />
      {missing && (
        <p className="q-error" role="alert" id={`${labelId}-missing`}>
          <Icon name="warning" />
          {missing.code === 'pairs-open' ? cardTexts.pairsLeft(missing.left ?? 0) : cardTexts.missing[missing.code]}
        </p>
      )}
    </div>
  )
}

function Passage({ text }: { text: string }) {
  return (
    <p className="scene">
      <RichText text={text} />
    </p>
  )
}

type AnswerProps = Omit<QuestionCardProps, 'heading' | 'headingRef' | 'verdict'> & { labelId: string }

function Answer({ question, value, onChange, disabled = false, graded, missing, labelId }: AnswerProps) {
  return (
    <OfKind
      view={question}
      value={value}
      onChange={onChange}
      disabled={disabled}
      graded={graded ?? null}
      missing={missing ?? null}
      labelId={labelId}
      describedBy={`${labelId}-how${missing ? ` ${labelId}-missing` : ''}`}
    />
  )
}

type OfKindProps<K extends Kind> = Omit<KindProps<K>, 'value' | 'graded'> & {
  view: { kind: K }
  value: QuestionResponse | null
  graded: Graded | null
}

/** The component of the question's kind. An answer or a grade of another kind counts as none. */
function OfKind<K extends Kind>({ value, graded, ...rest }: OfKindProps<K>) {
  const { kind } = rest.view
  const Card: ComponentType<KindProps<K>> = cards[kind]
  const own = { value: ownOf(kind, value), graded: ownOf(kind, graded) } as Pick<KindProps<K>, 'value' | 'graded'>
  return <Card {...(rest as Omit<KindProps<K>, 'value' | 'graded'>)} {...own} />
}

function ownOf<T extends KindShapes[Kind]['response' | 'graded']>(kind: Kind, thing: T | null): T | null {
  return thing?.kind === kind ? thing : null
}
