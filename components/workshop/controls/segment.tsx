import { type ReactNode, useId } from 'react'

type SegmentProps<T extends string | number> = {
  label: string
  /** The label is for screen readers only. */
  isLabelHidden?: boolean
  value: T | null
  options: readonly { value: T; label: ReactNode; spoken?: string }[]
  onChoose: (value: T) => void
  className?: string
}

/** One of a few values in one frame: radio buttons with their own keys. */
export function Segment<T extends string | number>(props: SegmentProps<T>) {
  const { label, isLabelHidden = false, value, options, onChoose, className = '' } = props
  const name = useId()
  return (
    <fieldset className={`seg-field ${className}`}>
      <legend className={isLabelHidden ? 'vh' : 'lb'}>{label}</legend>
      <div className="seg">
        {options.map(option => (
          <label key={option.value} className={option.value === value ? 'on' : undefined}>
            <input
              type="radio"
              name={name}
              className="vh"
              checked={option.value === value}
              aria-label={option.spoken}
              onChange={() => onChoose(option.value)}
            />
            {typeof option.label === 'string' ? <span>{option.label}</span> : option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
