import type { ReactNode } from 'react'
import { barFill, type BarSide } from './bar-fill'
import styles from './bars.module.css'

/** One bar from zero to the right with its label and figure; `max` is the common scale of the list. */
export function BarRow(props: {
  label: ReactNode
  value: number | null
  max: number
  figure: ReactNode
  side?: BarSide
}) {
  const share = props.value === null || props.max <= 0 ? 0 : Math.max(0, props.value / props.max)
  return (
    <div className={styles.row}>
      <span className={styles.label}>{props.label}</span>
      <span className={styles.track}>
        <span
          className={styles.bar}
          style={{ ...barFill(props.side ?? 'accent'), width: `${share * 100}%` }}
        />
      </span>
      <span className={styles.figure}>{props.figure}</span>
    </div>
  )
}
