import { useId } from 'react'
import styles from './slider.module.css'

/**
 * A number on a scale, moved by pointer or arrow keys; `text` is what stands beside it and what is spoken.
 * `onChange` is called at every step: the caller decides when to keep it.
 */
export function Slider(props: {
  label: string
  value: number
  min?: number
  max?: number
  step?: number
  text: string
  hint?: string
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <span className={styles.value} aria-hidden>
        {props.text}
      </span>
      <input
        id={id}
        className={styles.range}
        type="range"
        min={props.min ?? 0}
        max={props.max ?? 100}
        step={props.step ?? 5}
        value={props.value}
        aria-valuetext={props.text}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      />
      {props.hint !== undefined && <span className={styles.hint}>{props.hint}</span>}
    </div>
  )
}
