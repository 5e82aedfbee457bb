import { courseTexts } from '@/content/texts/de/course'
import { FeelingArea } from '../map-sheet/feeling-area'
import { type Point, profile } from '../map-sheet/line'

const texts = courseTexts.landing
const scenes = courseTexts.profile

/** Feelings (−2 … +2) of Mira in the five phases, from the worked case. */
type ProfileProps = { feelings: readonly number[] }

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')

/** „From the side a feeling“: the curve, filled above zero and hatched below, with its numbers as text. */
export function Profile({ feelings }: ProfileProps) {
  const spoken = scenes.map(({ phase }, index) => `${phase} ${signed(feelings[index] ?? 0)}`).join(', ')
  return (
    <section className="duo wrap" aria-labelledby="profil">
      <div className="hd">
        <h2 id="profil">
          {texts.profileTitle[0]}
          <br />
          {texts.profileTitle[1]}
        </h2>
        <p className="read">{texts.profileText}</p>
      </div>
      <svg className="profil" viewBox="0 0 1184 430" role="img" aria-label={texts.profileAlt(spoken)}>
        <Curve feelings={feelings} left={56} right={1176} zero={218} step={74} id="weit" />
        {scenes.map((scene, index) => (
          <Scene
            key={scene.phase}
            x={168 + index * 224}
            feeling={feelings[index] ?? 0}
            {...scene}
            isFirst={index === 0}
          />
        ))}
      </svg>
      <svg className="profil-s" viewBox="0 0 354 300" role="img" aria-label={texts.profileAlt(spoken)}>
        <Curve feelings={feelings} left={26} right={350} zero={143} step={58.5} id="schmal" letters />
      </svg>
      <ol className="prof-list">
        {scenes.map(({ phase, quote, event }, index) => (
          <li key={phase}>
            <b>{'abcde'[index]}</b>
            <span>
              <strong>
                {phase}, {signed(feelings[index] ?? 0)}
              </strong>
              <br />
              {quote.join(' ')}
              <br />
              <span className="muted">{event.join(' ')}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="fine muted">
        {texts.profileNote} <a href="/kurs/fall">{texts.profileLink}</a>
      </p>
    </section>
  )
}

type CurveProps = {
  feelings: readonly number[]
  left: number
  right: number
  /** y of feeling 0, and pixels per step. */
  zero: number
  step: number
  id: string
  letters?: boolean
}

function Curve({ feelings, left, right, zero, step, id, letters = false }: CurveProps) {
  const width = (right - left) / feelings.length
  const points = feelings.map((feeling, index): Point => [left + width * (index + 0.5), zero - feeling * step])
  const first = (points[0]?.[1] ?? zero) * 0.1 + zero * 0.9
  const last = (points.at(-1)?.[1] ?? zero) - step * 0.15
  const line = profile([[left, first], ...points, [right, last]])
  return (
    <>
      {[2, 1, -1, -2].map(level => (
        <Level key={level} left={left} right={right} y={zero - level * step} label={signed(level)} className="hair" />
      ))}
      <FeelingArea id={id} line={line} left={left} right={right} zero={zero} bottom={zero * 3} />
      <Level left={left} right={right} y={zero} label={letters ? '' : '0'} className="zero" />
      <path d={line} className="feel-line" />
      {points.map(([x, y], index) => (
        <g key={x}>
          <circle cx={x} cy={y} r={letters ? 11 : 8} className="feel-point" />
          {letters && (
            <text x={x} y={y + 4.5} className="letter">
              {'abcde'[index]}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

type LevelProps = { left: number; right: number; y: number; label: string; className: string }

function Level({ left, right, y, label, className }: LevelProps) {
  return (
    <>
      <line x1={left} x2={right} y1={y} y2={y} className={className} />
      <text x={left - 12} y={y + 5} textAnchor="end" className="ax">
        {label}
      </text>
    </>
  )
}

type SceneProps = {
  x: number
  feeling: number
  phase: string
  quote: readonly string[]
  event: readonly string[]
  isFirst: boolean
}

/** Labels stand above a point, below a low one unless the curve's floor is there. */
function Scene({ x, feeling, phase, quote, event, isFirst }: SceneProps) {
  const lines = [...quote.map(text => ({ text, name: 'q' })), ...event.map(text => ({ text, name: 's' }))]
  const point = 218 - feeling * 74
  const top = feeling === -1 ? point + 30 : feeling === -2 ? 138 : point - 22 - (lines.length - 1) * 18
  return (
    <>
      <text x={x} y={top} textAnchor="middle" className="nt">
        {lines.map(({ text, name }, index) => (
          <tspan key={text} x={x} dy={index === 0 ? 0 : 18} className={name}>
            {text}
          </tspan>
        ))}
      </text>
      <text x={x} y="418" textAnchor="middle" className="ph">
        {phase}
      </text>
      {!isFirst && <path d={`M${x - 112} 392v30`} stroke="var(--ink)" />}
    </>
  )
}
