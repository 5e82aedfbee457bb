import type { ReactNode } from 'react'
import { type Point, route } from '../map-sheet/line'
import { Terrain } from '../map-sheet/terrain-layer'

const EDGE =
  'M1160 0L1148 40L1166 84L1150 130L1164 182L1146 226L1162 280L1144 330L1158 372L1146 420L1164 470L1150 520L1160 576'
const WAY: readonly Point[] = [
  [700, 470],
  [780, 410],
  [880, 430],
  [960, 350],
  [1040, 330],
  [1110, 372],
  [1156, 392],
]

/** A sheet that is torn off where the way goes on; says what is safe and how to get back. */
export function TornSheet({ sign, children }: { sign: string; children: ReactNode }) {
  return (
    <section className="torn">
      <div className="picture" aria-hidden="true">
        <Terrain name="ende" />
        <svg viewBox="0 0 1280 576" preserveAspectRatio="xMaxYMid slice">
          <title>{sign}</title>
          <path d={`${EDGE}H1280V0Z`} fill="var(--paper-deep)" />
          <path d={EDGE} fill="none" stroke="var(--ink)" strokeWidth="1.75" strokeLinejoin="round" />
          <path
            d={route(WAY)}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="3.25"
            strokeDasharray="0.1 8.5"
            strokeLinecap="round"
          />
          {WAY.slice(0, 5).map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="8" className="st-open" />
          ))}
          <rect x="1096" y="358" width="28" height="28" transform="rotate(45 1110 372)" className="st-here" />
          <text x="1110" y="378" className="st-num on">
            {sign}
          </text>
        </svg>
      </div>
      <div className="say">{children}</div>
    </section>
  )
}
