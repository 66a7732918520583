import { useId, type KeyboardEvent } from 'react'
import styles from './rating-field.module.css'

const low = 1
const high = 5
const steps = Array.from({ length: high - low + 1 }, (_, index) => low + index)

function afterKey(key: string, value: number | null): number | null | undefined {
  if (/^[1-5]$/.test(key)) return Number(key)
  if (key === 'Delete' || key === 'Backspace') return null
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(high, Math.floor(value ?? low - 1) + 1)
  if (key === 'ArrowLeft' || key === 'ArrowDown')
    return value === null ? undefined : Math.max(low, Math.ceil(value) - 1)
  return undefined
}

/**
 * A rating from 1 to 5 in whole steps, or none. Keys: 1–5, arrows, Delete takes the rating away.
 * Not rated is shown as such and is never the lowest score.
 */
export function RatingField(props: {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  tone?: 'importance' | 'vendor' | 'partner'
  /** What the two ends mean, where it is not "not at all" to "fully". */
  ends?: readonly [low: string, high: string]
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
        title={props.ends ? `1 = ${props.ends[0]}, 5 = ${props.ends[1]}` : undefined}
        onKeyDown={onKeyDown}
        data-tone={props.tone ?? 'importance'}
      >
        {steps.map((each) => (
          <span
            key={each}
            className={styles.step}
            data-on={(props.value !== null && each <= props.value) || undefined}
            onClick={() => props.onChange(each === props.value ? null : each)}
          >
            {each}
          </span>
        ))}
      </div>
      <span className={styles.value}>{props.value === null ? '—' : props.value}</span>
      {props.hint !== undefined && <span className={styles.hint}>{props.hint}</span>}
    </div>
  )
}
