import styles from './column-head.module.css'

/** Head of a sheet column: the client's letter above, our field below. */
export function ColumnHead(props: { letter: string; field: string; isNumber: boolean; isDoubtful: boolean }) {
  return (
    <div className={styles.head} data-number={props.isNumber || undefined}>
      <span className={styles.letter}>{props.letter}</span>
      <span className={styles.field} data-doubtful={props.isDoubtful || undefined} title={props.field}>
        {props.field === '' ? '—' : props.field}
        {props.isDoubtful && ' ?'}
      </span>
    </div>
  )
}
