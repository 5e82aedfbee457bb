import { runnerTexts } from '@/content/texts/de/quiz'

/** The questions as stations of a line: `at` counts from 0; one that is `isAnswered` is filled. */
export function Stations({ at, isAnswered }: { at: number; isAnswered: readonly boolean[] }) {
  const of = isAnswered.length
  const label = runnerTexts.stations(Math.min(at + 1, of), of, isAnswered.filter(Boolean).length)
  return (
    <>
      <Line className="steps" width={720} at={at} isAnswered={isAnswered} label={label} />
      <Line className="steps s" width={372} at={at} isAnswered={isAnswered} label={label} />
    </>
  )
}

type LineProps = { className: string; width: number; at: number; isAnswered: readonly boolean[]; label: string }

/** Where stations get too close for numbers, they are points, and only the present one is numbered. */
function Line({ className, width, at, isAnswered, label }: LineProps) {
  const step = (width - 36) / Math.max(1, isAnswered.length - 1)
  const x = (n: number) => 18 + n * step
  const isTight = step < 34
  const half = isTight ? 10 : 12.5
  const here = Math.min(at, isAnswered.length - 1)
  return (
    <svg className={className} viewBox={`0 0 ${width} 48`} role="img" aria-label={label}>
      <path d={`M18 24H${x(here)}`} className="st-line" />
      <path d={`M${x(here)} 24H${width - 18}`} className="st-ahead" />
      {isAnswered.map((isDone, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a station is its place
        <g key={n} transform={`translate(${x(n)} 24)`}>
          {n === at ? (
            <rect x={-half} y={-half} width={2 * half} height={2 * half} transform="rotate(45)" className="st-here" />
          ) : (
            <circle r={isTight ? 7 : 12} className={isDone ? 'st-done' : 'st-open'} />
          )}
          {(!isTight || n === at) && (
            <text
              y="5"
              style={isTight ? { fontSize: 12 } : undefined}
              className={`st-num${n === at ? ' on' : isDone ? ' inv' : ''}`}
            >
              {n + 1}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
