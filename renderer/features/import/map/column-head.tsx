import styles from './column-head.module.css'

/** Head of a sheet column: the client's letter and what the column holds above, our field below. */
export function ColumnHead(props: {
  letter: string
  shape: string
  header: string
  field: string
  isNumber: boolean
  isDoubtful: boolean
}) {
  const { letter, shape, header, field } = props
  return (
    <div
      className={styles.head}
      data-number={props.isNumber || undefined}
      title={[header, field].filter((text) => text !== '').join(' → ')}
    >
      <span className={styles.letter}>
        {letter}
        {shape !== '' && <span className={styles.shape}> {shape}</span>}
      </span>
      <span className={styles.field} data-doubtful={props.isDoubtful || undefined}>
        {field === '' ? '—' : field}
        {props.isDoubtful && ' ?'}
      </span>
    </div>
  )
}
