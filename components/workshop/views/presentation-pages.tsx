import { mapLabels } from '@/content/texts/de/map'
import { editorTexts, quote as quoted } from '@/content/texts/de/workshop-editor'
import { emotionWord, formatSigned } from '@/lib/domain/map/export/format'
import type { Card, EmotionPoint, JourneyMap, Lane, Persona, Phase } from '@/lib/domain/map/model'
import { findEmotion, findPersona, listCell } from '@/lib/domain/map/read'
import type { EvidenceLevel } from '@/lib/domain/map/vocabulary'
import { nameOf } from '../actions/tools'
import { EvidenceSign, PersonSign } from '../controls/icon'
import { curveName } from '../grid/feeling-choice'
import { linkedNames } from './linked-names'

const texts = editorTexts.presentation
const { sheet } = mapLabels

/** Whose journey it is, and in which situation it begins. */
export function FirstPage({ map }: { map: JourneyMap }) {
  const persona = map.mainPersonaId === null ? null : findPersona(map, map.mainPersonaId)
  const { situation, goal, expectation, start, end } = map.scenario
  return (
    <>
      <p className="muted">{texts.about(map.phases.length)}</p>
      <h3>{persona?.name ? texts.journeyOf(persona.name) : texts.journey}</h3>
      <dl className="page">
        {persona && <PersonaFacts persona={persona} />}
        <Fact term={editorTexts.head.situation} text={[situation, goal].filter(Boolean).join(' ')} />
        <Fact term={sheet.expectation} text={expectation} />
        <Fact term={sheet.range} text={[start, end].filter(Boolean).join(editorTexts.head.join)} />
      </dl>
    </>
  )
}

function PersonaFacts({ persona }: { persona: Persona }) {
  const { name, age, occupation, context, job, quote } = persona
  const who = [name, age === null ? '' : String(age), occupation].filter(Boolean).join(', ')
  return (
    <div>
      <dt>{sheet.persona}</dt>
      <dd>
        <PersonSign />
        <span>{[who, context].filter(Boolean).join('. ')}</span>
      </dd>
      {job && <dd>{job}</dd>}
      {quote && <dd>{isQuoted(quote) ? quote : quoted(quote)}</dd>}
    </div>
  )
}

/** Many write the marks themselves. */
const isQuoted = (text: string) => /^[„»"“]/.test(text.trim())

function Fact({ term, text }: { term: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}

/** Everything that is known about one phase, row by row. */
export function PhasePage({ map, phase, number }: { map: JourneyMap; phase: Phase; number: number }) {
  return (
    <>
      <p className="muted">{texts.of(number, map.phases.length)}</p>
      <h3>{phase.name}</h3>
      {phase.customerGoal && <p className="goal">{phase.customerGoal}</p>}
      <dl className="page">
        {map.lanes
          .filter(lane => !lane.isHidden)
          .map(lane => (
            <LanePart key={lane.kind} map={map} phase={phase} kind={lane.kind} />
          ))}
      </dl>
    </>
  )
}

function LanePart({ map, phase, kind }: { map: JourneyMap; phase: Phase } & Pick<Lane, 'kind'>) {
  const entries =
    kind === 'emotion'
      ? map.curves.flatMap(curve => {
          const point = findEmotion(map, phase.id, curve.id)
          return point ? [{ id: curve.id, text: feelingText(curveName(map, curve), point), ...point, note: '' }] : []
        })
      : listCell(map, phase.id, kind).map((card: Card) => ({ ...card, text: nameOf(card), note: linkNote(map, card) }))
  if (entries.length === 0) return null
  return (
    <div className={kind}>
      <dt>{mapLabels.lanes[kind]}</dt>
      {entries.map(({ id, text, note, evidence }) => (
        <dd key={id}>
          <EvidenceSign level={evidence} />
          <span>
            <span>{text}</span>
            <Note evidence={evidence} note={note} />
          </span>
        </dd>
      ))}
    </div>
  )
}

/** How surely it is known, and what it is joined with. */
function Note({ evidence, note }: { evidence: EvidenceLevel; note: string }) {
  return <small>{[mapLabels.evidence[evidence], note].filter(Boolean).join('. ')}</small>
}

function feelingText(curve: string, { value, reason }: EmotionPoint): string {
  const felt = `${curve}: ${formatSigned(value)}, ${emotionWord(value, mapLabels)}`
  return reason ? `${felt}. ${reason}` : felt
}

function linkNote(map: JourneyMap, card: Card): string {
  const names = linkedNames(map, card.id)
  if (names === '') return ''
  return card.kind === 'pain' ? texts.chance(names) : editorTexts.plan.answers(names)
}
