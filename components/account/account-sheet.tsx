import type { ReactNode } from 'react'
import { accountTexts } from '@/content/texts/de/account'
import { route } from '../map-sheet/line'
import { Terrain } from '../map-sheet/terrain-layer'
import '../map-sheet/plan.css'

/** The seven stations that fit on the sheet beside a form; whoever stands here has the way before them. */
const STATIONS = [
  [120, 96],
  [220, 170],
  [330, 128],
  [440, 200],
  [380, 290],
  [490, 350],
  [556, 284],
] as const

/** A page of the account: what to do on the left, the map on the right (below it on a phone). */
export function AccountSheet({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="account-sheet">
      <div className="account-side">
        <h1>{title}</h1>
        <noscript>
          <p className="bad">{accountTexts.noScript}</p>
        </noscript>
        {children}
      </div>
      <div className="account-map">
        <Terrain name="start" />
        <Route />
        {aside}
      </div>
    </div>
  )
}

function Route() {
  return (
    <svg className="account-route" viewBox="0 0 640 420" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <path d={route(STATIONS)} className="st-halo" />
      <path d={route(STATIONS)} className="st-ahead" />
      {STATIONS.map(([x, y], index) =>
        index === 0 ? (
          <rect
            key={x}
            x={x - 15}
            y={y - 15}
            width="30"
            height="30"
            transform={`rotate(45 ${x} ${y})`}
            className="st-here"
          />
        ) : (
          <circle key={x} cx={x} cy={y} r="17" className="st-open" />
        ),
      )}
      {STATIONS.map(([x, y], index) => (
        <text key={x} x={x} y={y + 5} className={`st-num${index === 0 ? ' on' : ''}`}>
          {index + 1}
        </text>
      ))}
    </svg>
  )
}
