const PATHS = {
  tick: 'M4 10.5l4 4 8-9',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  open: 'M5 8l5 5 5-5',
  grip: 'M7 5v.01M13 5v.01M7 10v.01M13 10v.01M7 15v.01M13 15v.01',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.5v.01',
}

/** A small drawn sign; the words beside it say the same. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={`icon i-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
