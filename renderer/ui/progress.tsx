import { useEffect, useState } from 'react'
import { Button } from './button'
import styles from './progress.module.css'

const showAfterMs = 300
const cancelAfterMs = 2000

function useElapsed(ms: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms)
    return () => clearTimeout(timer)
  }, [ms])
  return isOver
}

/**
 * Work under way, in the place where its result will be. Nothing for the first 300 ms, then a bar with a figure,
 * after 2 s Cancel. `share` 0–1, or null while the extent is unknown; `figure` says it in words: "1,204 of 57,851 rows".
 */
export function Progress(props: {
  label: string
  share: number | null
  figure: string
  onCancel?: () => void
}) {
  const isShown = useElapsed(showAfterMs)
  const isLong = useElapsed(cancelAfterMs)
  if (!isShown) return null
  const percent = props.share === null ? undefined : Math.round(Math.min(1, Math.max(0, props.share)) * 100)
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span className={styles.label} title={props.label}>
          {props.label}
        </span>
        <span className={styles.figure}>{props.figure}</span>
      </div>
      <div className={styles.line}>
        <div
          className={styles.track}
          role="progressbar"
          aria-label={props.label}
          aria-valuetext={props.figure}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <div
            className={styles.bar}
            data-unknown={percent === undefined || undefined}
            style={{ width: `${percent ?? 100}%` }}
          />
        </div>
        {isLong && props.onCancel && (
          <Button size="small" onClick={props.onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  )
}
