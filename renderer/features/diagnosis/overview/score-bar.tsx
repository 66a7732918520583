import styles from './scorecard.module.css'

/** A score on 0 to 5 with a tick where its target lies; unknown has no bar at all. */
export function ScoreBar(props: { score: number | null; target: number }) {
  const at = (value: number): string => `${(value / 5) * 100}%`
  return (
    <span className={styles.track} aria-hidden="true">
      {props.score !== null && <span className={styles.fill} style={{ width: at(props.score) }} />}
      <span className={styles.tick} style={{ left: at(props.target) }} />
    </span>
  )
}
