import { useId, type KeyboardEvent } from 'react'
import styles from './rating-field.module.css'

const low = 1
const high = 5
const step = 0.5
const steps = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step)

function afterKey(key: string, value: number | null): number | null | undefined {
  if (/^[1-5]$/.test(key)) return Number(key)
  if (key === 'Delete' || key === 'Backspace') return null
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(high, (value ?? low - step) + step)
  if (key === 'ArrowLeft' || key === 'ArrowDown')
    return value === null ? undefined : Math.max(low, value - step)
  return undefined
}

/**
 * A rating from 1 to 5 in half steps, or none. Keys: 1–5, arrows for half steps, Delete takes the rating away.
 * Not rated is shown as such and is never the lowest score.
 */
export function RatingField(props: {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  tone?: 'importance' | 'vendor' | 'partner'
  hint?: string
}) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = afterKey(event.key, props.value)
    if (next === undefined) return
    event.preventDefault()
    if (next !== props.value) props.onChange(next)
  }
  return (
    <div className={styles.field}>
      <span className={styles.label} id={id}>
        {props.label}
      </span>
      <div
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-labelledby={id}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuenow={props.value ?? low}
        aria-valuetext={props.value === null ? 'not rated' : `${props.value} of ${high}`}
        onKeyDown={onKeyDown}
        data-tone={props.tone ?? 'importance'}
      >
        {steps.map((each) => (
          <span
            key={each}
            className={styles.step}
            data-half={Number.isInteger(each) ? undefined : true}
            data-on={(props.value !== null && each <= props.value) || undefined}
            onClick={() => props.onChange(each === props.value ? null : each)}
          >
            {Number.isInteger(each) ? each : ''}
          </span>
        ))}
      </div>
      <span className={styles.value}>{props.value === null ? '—' : props.value}</span>
      {props.hint !== undefined && <span className={styles.hint}>{props.hint}</span>}
    </div>
  )
}
